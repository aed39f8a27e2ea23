const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 .1 0zM15 15l5 5',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 13v6h14v-6',
  save: 'M7 4h10v16l-5-4-5 4z',
  letters: 'M3 18 8 6l5 12M5 14h6M14 18l3.5-8 3.5 8M15.2 15.5h4.6',
  leave: 'M14 5h5v5M19 5l-8 8M10 6H5v13h13v-5',
};

/** A drawing for a control that names itself in words: one of those that every page loads. */
export const Icon = ({ name }: { name: keyof typeof paths }) => <Drawing path={paths[name]} />;

/** Any path, drawn like all others. */
export function Drawing({ path }: { path: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
