import type { Kommun } from '../domain/grunddata.ts';
import { SAJTNAMN } from '../text/sajtnamn.ts';
import { absolut, type Plats } from '../domain/plats.ts';
import { enrad, xml } from './tecken.ts';

/** The search of the site as browsers add it to their own (OpenSearch 1.1): short name 16 characters, long name 48. */
export function opensearch({ namn }: Kommun, plats: Plats): string {
	const sok = `${absolut('/sok/', plats)}?q={searchTerms}`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xml(hogst(SAJTNAMN, 16))}</ShortName>
<LongName>${xml(hogst(`${SAJTNAMN} i ${namn}`, 48))}</LongName>
<Description>${xml(hogst(`Sök bland ärenden och handlingar i ${namn}.`, 1024))}</Description>
<Url type="text/html" template="${xml(sok)}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${xml(absolut('/opensearch.xml', plats))}"/>
<Image width="64" height="64" type="image/svg+xml">${xml(absolut('/favicon.svg', plats))}</Image>
<Language>sv-SE</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

function hogst(text: string, antal: number): string {
	const tecken = [...enrad(text)];
	return tecken.length <= antal ? tecken.join('') : `${tecken.slice(0, antal - 1).join('')}…`;
}
