import { en, sv, term, type Trippel } from './modell.ts';

/** The words of others have no licence that we can give; what holds for them is said in words instead. */
const RATTIGHET = {
	'utom-citat': {
		sv: 'CC0 1.0 gäller våra uppgifter. Rubriker och korta citat ur handlingarna (fälten titel och citat) omfattas inte.',
		en: 'CC0 1.0 covers our data. Titles and short quotations from the documents (titel, citat) are not covered.',
	},
	delvis: {
		sv: 'Våra uppgifter är fria enligt CC0 1.0. Texter ur handlingarna omfattas inte: myndigheters beslut och yttranden har ingen upphovsrätt (9 § upphovsrättslagen, 1960:729), politikers texter återges med stöd av 26 §. Fältet upphovsratt säger vilket som gäller.',
		en: 'Our data are free under CC0 1.0. Texts from the documents are not covered: decisions and statements of authorities have no copyright (section 9 of the Swedish Copyright Act, 1960:729), texts by politicians are reproduced under section 26. The field upphovsratt tells which.',
	},
} as const;

/** A statement of what holds for a file that is not all ours to give away. */
export function rights(s: string, fri: keyof typeof RATTIGHET): Trippel[] {
	const text = RATTIGHET[fri];
	return [
		{ s, p: 'rdf:type', o: term('dcterms:RightsStatement') },
		{ s, p: 'rdfs:label', o: sv(text.sv) },
		{ s, p: 'rdfs:label', o: en(text.en) },
	];
}
