import { Drawing } from '../../ui/icon.tsx';

const paths = {
  listen: 'M4 10v4h3l5 4V6l-5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  pause: 'M9 6v12M15 6v12',
  resume: 'M8 5.5v13l10-6.5z',
  back: 'M18 6v12l-9-6zM6 6v12',
  forward: 'M6 6v12l9-6zM18 6v12',
  stop: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
};

export const ListenIcon = ({ name }: { name: keyof typeof paths }) => <Drawing path={paths[name]} />;
