/** The address of a file of the site, "/images/chart.svg", wherever the site is published; other addresses stay. */
export const fileUrl = (url: string) => (url.startsWith('/') ? import.meta.env.BASE_URL + url.slice(1) : url);
