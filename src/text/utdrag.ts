/** A stretch of a text with what stands around it, for a list of places. */
export interface Utdrag {
	readonly fore: string;
	readonly ord: string;
	readonly efter: string;
}

/** Cuts a text around a stretch, at word boundaries, with about `bredd` characters on each side. */
export function utdrag(text: string, start: number, end: number, bredd = 90): Utdrag {
	let from = Math.max(0, start - bredd);
	let to = Math.min(text.length, end + bredd);
	if (from > 0) from = firstAfter(text.indexOf(' ', from), start, from);
	if (to < text.length) to = lastBefore(text.lastIndexOf(' ', to), end, to);
	return {
		fore: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
		ord: text.slice(start, end),
		efter: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
	};
}

/** The place after a space, unless the space stands beyond the stretch or there is none. */
function firstAfter(space: number, start: number, otherwise: number): number {
	return space >= 0 && space < start ? space + 1 : otherwise;
}

function lastBefore(space: number, end: number, otherwise: number): number {
	return space > end ? space : otherwise;
}
