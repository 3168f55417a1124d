import { expect, it } from 'vitest';
import type { DatumReference } from '../../../src/references/reference.ts';
import { buildReferenceIndex } from '../../../src/references/reference-index.ts';
import { register } from '../../domain/values.ts';
import { findMarked, type Marked } from '../marked.ts';

/** Every way to write a date seen, with its EDTF and, where HTML has the same form, `= time`. */
const SEEN: readonly Marked[] = [
	['Den «13 februari 2023» väckte', '2023-02-13 = time'],
	['daterat den «4 oktober 2023», anses', '2023-10-04 = time'],
	['den «6 mars 2024»', '2024-03-06 = time'],
	['«13\u00A0februari\u00A02023»', '2023-02-13 = time'],
	['«13\nfebruari 2023»', '2023-02-13 = time'],
	['DEN «13 FEBRUARI 2023»', '2023-02-13 = time'],
	['den «13:e februari 2023»', '2023-02-13 = time'],
	['den «1:a maj 2023»', '2023-05-01 = time'],
	['«13 feb. 2023», «1 sept 2023» och «2 okt 2023»', '2023-02-13 = time; 2023-09-01 = time; 2023-10-02 = time'],
	['«29 februari 2024»', '2024-02-29 = time'],
	['Datum: «2024-03-06»', '2024-03-06 = time'],
	['«2024-03-06».', '2024-03-06 = time'],
	['(«2024-03-06»)', '2024-03-06 = time'],
	['(Justerat «2024-03-06».)', '2024-03-06 = time'],
	['«2024-03-06»–«2024-03-08»', '2024-03-06 = time; 2024-03-08 = time'],
	['«4/10 2023»', '2023-10-04 = time'],
	['Den «4/10 2023» 18 närvarande', '2023-10-04 = time'],
	['«4/10-2023»', '2023-10-04 = time'],
	['«4.10.2023»', '2023-10-04 = time'],
	['befriades den «26 mars».', '03-26'],
	['den «29 februari»', '02-29'],
	['«1 maj», «6 juni» och «31 juli»', '05-01; 06-06; 07-31'],
	['i «mars 2024»', '2024-03 = time'],
	['bilaga 13-a «maj 2023»', '2023-05 = time'],
	['«oktober 2023» och «okt. 2023»', '2023-10 = time; 2023-10 = time'],
	['«hösten 1988»', '1988-23'],
	['«våren 2024», «sommaren 2024» och «vintern 2024»', '2024-21; 2024-22; 2024-24'],
	['slutet av «1940-talet» och «1930-talets» krig', '194X; 193X'],
	['«1940–talet» med tankstreck', '194X'],
	['«13–14 februari 2023»', '2023-02-13/2023-02-14'],
	['«1 januari–31 december 2023»', '2023-01-01/2023-12-31'],
	['den «26 mars» och den «27 mars 2023»', '03-26; 2023-03-27 = time'],
];

const NEAR_MISSES = [
	'30 februari 2023',
	'29 februari 2023',
	'31 april',
	'32 mars 2024',
	'2023-02-30',
	'2023-13-01',
	'2023-2-13',
	'2023-02',
	'2024-03-06-tillaggsyrkande',
	'2024-03-06T10:00',
	'2024 -03-06',
	'2024- 03-06',
	'2024-03 -06',
	'2024-03- 06',
	'2024-03/06',
	'2024-03 06',
	'2024/03-06',
	'12024-03-06',
	'10:2024-03-06',
	'1985',
	'år 2018',
	'under 2024',
	'1900-talet',
	'40-talet',
	'1940-tal',
	'1940-antalet',
	'1940-taletoch, där ett mellanslag har försvunnit',
	'I oktober',
	'mars',
	'13 feb',
	'1 sept',
	'30/2 2023',
	'4/13 2023',
	'10/12',
	'4/10/2023',
	'4 /10 2023',
	'4/ 10 2023',
	'4/10 -2023',
	'4:10 2023',
	'4.10-2023',
	'version 4.10. 2023 kom nästa',
	'104/10 2023',
	'i rum A4/10 2023',
	'§ 4/10 2023',
	'lagen (2009:47)',
	'KS-2022/1011',
	'2016/17',
	'hösten',
	'hösten1988',
	'Hösten\n\n1988',
	'hösten 1988/89',
	'mars 2024/25',
	'5 marsianer 2024',
	'tel. 08-12 34 56',
	'3,5 mars',
	'https://exempel.se/2024-03-06/',
];

const index = buildReferenceIndex(register());

it.each(SEEN)('a date is found in every form: %s', (text, targets) => {
	expect(findMarked(text, 'datum', index, targetOf)).toEqual([text, targets]);
});

it.each(NEAR_MISSES)('no date is found in "%s"', (text) => {
	expect(findMarked(text, 'datum', index, targetOf)).toEqual([text, '']);
});

function targetOf({ datum, datetime = '' }: DatumReference): string {
	return datum === undefined ? datetime : datum === datetime ? `${datum} = time` : datum;
}
