/** Address of a page of this site, with the base under which the site is served. */
export function href(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
