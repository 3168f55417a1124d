import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Siffra } from '../../domain/serie.ts';
import { siffra } from '../../text/antal.ts';

/** Widths in the units of the drawing: text of 12 is legible on a phone, where one unit is one pixel. */
const WIDTH = 340;
const NAMES = 150;
const BAR = 26;
/** Longest name that has room before its bar. */
const MAX_NAME = 23;
/** More bars than this are no picture any more; the table has them all. */
const MAX_BARS = 25;

/**
 * A bar chart as SVG with a title and its figures as a description. It holds neither styles nor scripts, which the
 * security policy would refuse, and looks the same wherever it is drawn.
 */
export function stapeldiagram({
	id,
	titel,
	staplar,
	arOrdnad,
}: {
	readonly id: string;
	readonly titel: string;
	readonly staplar: readonly Siffra[];
	readonly arOrdnad: boolean;
}): string {
	const visade = (arOrdnad ? [...staplar] : [...staplar].sort((a, b) => b.antal - a.antal)).slice(0, MAX_BARS);
	const { document } = parseHTML('<html><body></body></html>');
	const svg = Plot.plot({
		document,
		width: WIDTH,
		height: visade.length * BAR + 10,
		marginLeft: NAMES,
		marginRight: 40,
		marginTop: 5,
		marginBottom: 5,
		x: { axis: null, domain: [0, Math.max(1, ...visade.map(({ antal }) => antal))] },
		y: {
			label: null,
			domain: visade.map((_, i) => i),
			tickFormat: (i: number) => shorten(visade[i]?.namn ?? ''),
			tickSize: 0,
		},
		marks: [
			Plot.barX(visade, { x: 'antal', y: (_, i: number) => i, className: 'bar', insetTop: 2, insetBottom: 2 }),
			Plot.text(visade, {
				x: 'antal',
				y: (_, i: number) => i,
				text: (stapel: Siffra) => siffra(stapel.antal),
				dx: 4,
				textAnchor: 'start',
			}),
			Plot.ruleX([0]),
		],
	});
	for (const style of svg.querySelectorAll('style')) style.remove();
	// The drawing is one image with a name of its own; its parts may have none.
	for (const part of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
		part.removeAttribute('aria-label');
		part.removeAttribute('aria-hidden');
	}
	svg.removeAttribute('class');
	svg.setAttribute('font-size', '12');
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-labelledby', `diagram--${id}-titel diagram--${id}-text`);
	const says = visade.map(({ namn, antal }) => `${namn}: ${siffra(antal)}`).join('; ');
	svg.prepend(named(document, 'title', `${id}-titel`, titel), named(document, 'desc', `${id}-text`, `${says}.`));
	return svg.outerHTML;
}

function named(document: Document, tag: string, id: string, text: string): Element {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	element.setAttribute('id', `diagram--${id}`);
	element.textContent = text;
	return element;
}

function shorten(namn: string): string {
	return namn.length > MAX_NAME ? `${namn.slice(0, MAX_NAME - 1)}…` : namn;
}
