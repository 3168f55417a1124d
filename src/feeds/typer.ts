/** Media types of what the feeds are written as. */
export const MEDIETYP = {
	atom: 'application/atom+xml; charset=utf-8',
	jsonFeed: 'application/feed+json; charset=utf-8',
	kalender: 'text/calendar; charset=utf-8',
	markdown: 'text/markdown; charset=utf-8',
	json: 'application/json; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	opensearch: 'application/opensearchdescription+xml; charset=utf-8',
	text: 'text/plain; charset=utf-8',
	png: 'image/png',
} as const;

/** An answer of a media type. */
export function svar(text: BodyInit, typ: keyof typeof MEDIETYP): Response {
	return new Response(text, { headers: { 'Content-Type': MEDIETYP[typ] } });
}
