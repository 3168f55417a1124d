/** What a summary in another language says; a paragraph is one string. */
export interface Sammanfattning {
	/** Language tag (BCP 47). */
	readonly lang: string;
	/** The language's own name for itself, as its link reads. */
	readonly namn: string;
	/** What the page is called in Swedish, in the trail to it. */
	readonly iOversikten: string;
	readonly titel: string;
	readonly ingress: string;
	readonly avsnitt: readonly { readonly rubrik: string; readonly text: readonly string[] }[];
	readonly lankar: { readonly rubrik: string; readonly arenden: string; readonly data: string; readonly om: string };
	/** Said of every linked page. */
	readonly svenska: string;
}

/**
 * Summaries of the site in other languages, the only texts that are not Swedish. Another language, such as Finnish, is
 * an entry here and a page beside `src/pages/en/`.
 */
export const ENGELSKA: Sammanfattning = {
	lang: 'en',
	namn: 'In English',
	iOversikten: 'På engelska',
	titel: 'Open municipal matters, in short',
	ingress: 'What this site is, what it holds, and how to use its data. Everything else here is in Swedish.',
	avsnitt: [
		{
			rubrik: 'What this site is for',
			text: [
				'Municipalities decide things that matter to people, and publish them as scattered documents. This site puts the documents of each matter together: the proposal, the reports, the minutes and the decision, on one timeline.',
				'Every fact says which document and paragraph it comes from. A proposal is never shown as a decision. What the sources do not say is named as missing, and nothing is filled in from elsewhere.',
				'The site is not the municipality’s own, and it is not the official notice board. Summaries and explanations are ours; quotations and documents are the sources’ own words.',
			],
		},
		{
			rubrik: 'Open data',
			text: [
				'The page about open data has the same facts as files: each set as JSON, CSV and NDJSON, everything as one SQLite file, a DCAT-AP-SE catalogue, JSON Schemas, an OpenAPI description, checksums, and a feed of what was published, corrected and withdrawn.',
				'Field names are Swedish, as in the documents. A value that the sources do not give is absent, and listed in the field “saknas”; null and empty strings are never published. Every fact has “kalla”: the document, the paragraph and how it was read.',
				'Addresses are permanent: once published they are never removed or used for anything else.',
			],
		},
	],
	lankar: { rubrik: 'Where to go next', arenden: 'All matters', data: 'Open data', om: 'About the site' },
	svenska: 'in Swedish',
};

export const ANDRA_SPRAK: readonly Sammanfattning[] = [ENGELSKA];
