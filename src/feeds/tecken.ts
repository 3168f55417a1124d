// Characters that XML 1.0 (section 2.2) cannot hold, in any spelling; no feed, calendar or citation needs them.
const OTILLATNA = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

/** The text without control characters and halves of characters. */
export function ren(text: string): string {
	return text.toWellFormed().replace(OTILLATNA, '');
}

/** The text on one line. */
export function enrad(text: string): string {
	return ren(text.replace(/\s+/g, ' ')).trim();
}

const TECKEN: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	// `]]>` may not stand in XML text.
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	// XML and HTML read a carriage return as a line feed.
	'\r': '&#13;',
};

/** Text for element content and quoted attributes, in XML and in HTML alike. */
export function xml(text: string): string {
	return ren(text).replace(/[&<>"'\r]/g, (char) => TECKEN[char] ?? char);
}
