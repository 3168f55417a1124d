/** The part of the npm package `edtf` (no types of its own) that the domain uses. */
declare module 'edtf' {
	interface Parsed {
		readonly type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Set' | 'List' | 'Decade' | 'Century';
		/** First and last millisecond that the expression may mean; ±Infinity when open. */
		readonly min: number;
		readonly max: number;
		readonly uncertain?: { value: number };
		readonly approximate?: { value: number };
		readonly unspecified?: { value: number };
	}
	/** Parses an EDTF expression (ISO 8601-2); throws on anything else. */
	export default function edtf(text: string): Parsed;
}
