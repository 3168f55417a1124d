/** Attributes that hold an address, or several. */
export const URL_ATTRIBUTES = new Set([
	...[
		'action',
		'archive',
		'attributionsrc',
		'background',
		'cite',
		'classid',
		'codebase',
		'data',
		'dynsrc',
		'formaction',
	],
	...['href', 'imagesrcset', 'longdesc', 'lowsrc', 'manifest', 'poster', 'src', 'srcset'],
]);

/** Attributes that a browser follows only when the reader does. */
const FOLLOWED = new Set(['cite', 'href', 'longdesc']);
/** Elements whose `href` a browser fetches at once. */
const RESOURCES = new Set(['feimage', 'image', 'use']);
/** Kinds of `<link>` for which a browser asks the other end at once. */
const FETCHED = /stylesheet|preload|prefetch|preconnect|prerender|icon|manifest|import|expect/i;
/** Where the build puts scripts and styles; a source file of the same name lies elsewhere. */
const BUILT = /^(?:\/[a-z0-9-]+)*\/(?:_astro|redigera\/program)\/[\w.-]+$/i;

/**
 * What is wrong with the address, or the addresses, of an attribute.
 * @param rel the kind of a `<link>`
 */
export function urlFaults(tag: string, name: string, rel: string, value: string): string[] {
	if (name.endsWith('srcset')) return candidates(value).flatMap((url) => faultsOf(tag, name, rel, url));
	return faultsOf(tag, name, rel, value);
}

/** Each address of a set stands first in its part. */
function candidates(srcset: string): string[] {
	return srcset.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
}

function faultsOf(tag: string, name: string, rel: string, value: string): string[] {
	// Browsers drop control characters and white space before they read the protocol.
	const url = [...value].filter((char) => char.charCodeAt(0) > 0x20).join('');
	const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
	const isFetched = !FOLLOWED.has(name) || RESOURCES.has(tag.toLowerCase()) || (tag === 'link' && FETCHED.test(rel));
	const isElsewhere = protocol !== undefined || /^[/\\]{2}/.test(url);
	const isCode = (tag === 'script' && name === 'src') || (tag === 'link' && /stylesheet|modulepreload/i.test(rel));
	return [
		...(protocol && !['http', 'https', 'mailto', 'tel'].includes(protocol)
			? [`adress med protokollet ${protocol}:`]
			: []),
		...(/^(?:https?:)?[/\\]{2}[^/\\?#]*@/i.test(url) ? [`adress med användarnamn: ${value.slice(0, 80)}`] : []),
		// What is sent to a form's address leaves the site as surely as what is fetched.
		...(isFetched && isElsewhere ? [`resurs från annan plats: ${value.slice(0, 80)}`] : []),
		...(isCode && !isElsewhere && !BUILT.test(url)
			? [`programkod som bygget inte har gjort: ${value.slice(0, 80)}`]
			: []),
	];
}
