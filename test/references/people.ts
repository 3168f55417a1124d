import type { Arende } from '../../src/domain/arende.ts';
import type { Organ, Parti, Person } from '../../src/domain/grunddata.ts';
import { arende, KALLA } from '../domain/values.ts';

/** Invented registers with what makes names hard: namesakes, shared surnames, names inside names, damaged spellings. */

function person(
	id: string,
	namn: string,
	partier: readonly string[] = [],
	namnvarianter: readonly string[] = [],
): Person {
	const uppdrag = partier.map((parti) => ({ parti, kalla: KALLA }));
	return { id, namn, namnvarianter, kategori: 'fortroendevald', uppdrag, saknas: [] };
}

export const PERSONER: readonly Person[] = [
	person('bo-kallstrom', 'Bo Källström', ['l'], ['Bo Kallstrom', 'Bo Kéillstrom', 'B. Källström', 'Bo Kaéllstroms']),
	person('sara-heelge-vikmang', 'Sara Heelge Vikmång', ['s'], ['Sara Heelge Vikmang']),
	person('anna-tengelin-skoog', 'Anna Tengelin Skoog'),
	person('camilla-broo', 'Camilla Broo'),
	person('karl-erik-berg-ek', 'Karl-Erik Berg-Ek', ['m']),
	person('anna-karlsson-1', 'Anna Karlsson', ['s']),
	person('anna-karlsson-2', 'Anna Karlsson', ['m']),
	person('per-lund', 'Per Lund', ['s']),
	person('eva-alnas', 'Eva Alnäs', ['s', 'v']),
	person('mats-alnas', 'Mats Alnäs', ['m']),
	person('louis-de-geer', 'Louis De Geer'),
	person('siv-af-malmborg', 'Siv af Malmborg'),
	person('lena-o-brien', 'Lena O’Brien'),
];

export const PARTIER: readonly Parti[] = [
	{ id: 'l', beteckning: 'L', namn: 'Liberalerna', former: ['Liberalernas'], kallor: [] },
	{ id: 's', beteckning: 'S', namn: 'Socialdemokraterna', former: [], kallor: [] },
	{ id: 'm', beteckning: 'M', namn: 'Moderaterna', former: ['Nya Moderaterna'], kallor: [] },
	{ id: 'v', beteckning: 'V', kallor: [], former: [] },
	{ id: 'kd', beteckning: 'KD', namn: 'Kristdemokraterna', former: [], kallor: [] },
];

function organ(fields: Pick<Organ, 'id' | 'namn' | 'typ'> & Partial<Organ>): Organ {
	return { former: [], kallor: [], ...fields };
}

export const ORGAN: readonly Organ[] = [
	organ({ id: 'kommunfullmaktige', namn: 'kommunfullmäktige', kortnamn: 'KF', typ: 'fullmaktige' }),
	organ({ id: 'kommunstyrelse', namn: 'kommunstyrelsen', kortnamn: 'KS', former: ['kommunstyrelse'], typ: 'styrelse' }),
	organ({ id: 'kommunstyrelsens-forvaltning', namn: 'kommunstyrelsens förvaltning', typ: 'forvaltning' }),
	organ({ id: 'byggnamnden', namn: 'bygg- och miljönämnd', kortnamn: 'BMN', typ: 'namnd' }),
	organ({ id: 'arbetsutskott', namn: 'kommunstyrelsens arbetsutskott', kortnamn: 'KSAU', typ: 'utskott' }),
	organ({ id: 'norra', namn: 'norra stadsdelsnämnden', former: ['stadsdelsnämnden'], typ: 'namnd' }),
	organ({ id: 'sodra', namn: 'södra stadsdelsnämnden', former: ['stadsdelsnämnden'], typ: 'namnd' }),
];

export const ARENDEN: readonly Arende[] = [
	arende({ id: 'ks-2022-1011', diarienummer: 'KS-2022/1011.107' }),
	arende({ id: 'itvt-2019-7', diarienummer: 'ITVT 7/2019' }),
	arende({ id: '2021-101', diarienummer: '2021/101' }),
	arende({ id: '2016-3', diarienummer: '2016-000003' }),
	arende({ id: 'ks-2023-24', diarienummer: 'KS 2023/24' }),
	arende({ id: 'dubbel-a', diarienummer: 'BMN 2020-44' }),
	arende({ id: 'dubbel-b', diarienummer: 'BMN-2020/44' }),
];
