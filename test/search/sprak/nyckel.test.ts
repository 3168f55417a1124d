import dictionary from 'dictionary-sv';
import { describe, expect, test } from 'vitest';
import { nyckel } from '../../../src/search/sprak/nyckel.ts';
import { OREGELBUNDNA, OREGELBUNDNA_UTAN_PRICKAR } from '../../../src/search/sprak/oregelbundna.ts';
import { utanPrickar } from '../../../src/search/sprak/tecken.ts';
import { fc } from '../../fast-check.ts';

const keys = (words: string): string[] => [...new Set(words.split(' ').map(nyckel))];

describe('the key of a word', () => {
	test.each([
		'skola skolan skolor skolorna skolornas',
		'bok boken böcker böckerna böckers',
		'stad staden städer städernas',
		'tjänsteman tjänstemannen tjänstemän tjänstemännen',
		'ledamot ledamoten ledamöter ledamöterna',
		'vänort vänorten vänorter vänorternas',
		'ärende ärendet ärendets ärenden ärendena ärendenas',
		'samarbete samarbetet samarbeten samarbetena',
		'beslut beslutet besluten besluta beslutar beslutade beslutat',
		'förslag förslaget förslagen förslagets',
		'föreslå föreslår föreslog föreslagit föreslagen',
		'avslå avslår avslog avslagit',
		'skriva skriver skrev skrivit',
		'kommunal kommunalt kommunala',
		'allmän allmänt allmänna',
		'invånare invånaren invånarna invånarnas',
		'museum museet museer museerna',
		'artikel artikeln artiklar artiklarna',
		'sjö sjön sjöar sjöarna',
		'cykelbro cykelbron cykelbroar cykelbroarna',
		'reservat reservatet reservaten reservatens',
		'skolmat skolmaten skolmatens',
		'dator datorn datorer datorernas',
		'rektor rektorn rektorer',
		'arbetare arbetaren arbetarna arbetares arbetarnas',
		'fältarbetare fältarbetarens',
		'lekplats lekplatsen lekplatser lekplatserna',
		'kurs kursen kurser',
		'handbok handböcker handböckerna',
		'källström källströms',
		'program programmet programmen',
		'rum rummet rummens',
		'bestämma bestämmer bestämde bestämt',
		'kostnad kostnaden kostnader kostnadernas',
		'ansvar ansvaret ansvarets',
		'bredband bredbandet',
		'konsekvens konsekvensen konsekvenserna',
		'kvarter kvarteret kvarteren',
		'ekonomi ekonomin ekonomins',
		'miljö miljön miljöer',
		'bostadskö bostadskön bostadsköerna',
		'tunnel tunneln tunnlar tunnlarna',
		'klotter klottret klottrets',
		'hållbar hållbart hållbara',
		'modern modernt moderna',
		'ny nytt nya nyare',
		'stor stort stora större',
		'säker säkert säkra',
		'öppen öppet öppna',
		'effektiv effektivt effektiva',
		'öka ökar ökade ökat',
		'utreda utredde utrett utretts',
		'ersätta ersätter ersatte ersatt',
		'sköta sköter skötte skött',
		'jämföra jämförde jämfört jämförts',
	])('is one for the forms of %s', (words) => {
		expect(keys(words)).toHaveLength(1);
	});

	test.each([
		'får far',
		'väg vag',
		'hål hal',
		'motion motionär',
		'bok bock',
		'rätt ratt',
		'nämnd namn',
		'arbetare arbete',
		'talare tal',
		'nytta nytt',
		'slutsats slut',
		'sommar som',
		'företag före',
		'underlätta underlåta',
		'sköta skjuta',
		'lägen lägre',
		'klubbar hållbar',
		'hem hemliga',
	])('tells %s apart', (words) => {
		expect(keys(words)).toHaveLength(2);
	});

	test('is its own key, as is every key that irregular forms lead to', () => {
		for (const to of OREGELBUNDNA.values()) expect(OREGELBUNDNA.get(to) ?? to).toBe(to);
		for (const to of OREGELBUNDNA_UTAN_PRICKAR.values()) expect(OREGELBUNDNA.get(to) ?? to).toBe(to);
	});

	test('of a word never grows, and never loses its beginning', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abdegiklmnorstvåäö')), maxLength: 20 }), (word) => {
				expect(nyckel(word).length).toBeLessThanOrEqual(word.length + 1);
				expect(utanPrickar(nyckel(word)).slice(0, 2)).toBe(utanPrickar(word).slice(0, 2));
			}),
		);
	});

	test('is the same without diacritics for most words; the others are found as misspelt', () => {
		const words = new TextDecoder()
			.decode(dictionary.dic)
			.split('\n')
			.map((line) => (line.split('/')[0] ?? '').toLowerCase());
		const swedish = words.filter((word) => /^[a-zåäö]*[åäö][a-zåäö]*$/.test(word));
		const differing = swedish.filter((word) => {
			const written = nyckel(utanPrickar(word));
			return utanPrickar(nyckel(word)) !== written && OREGELBUNDNA_UTAN_PRICKAR.get(written) !== nyckel(word);
		});
		expect(swedish.length).toBeGreaterThan(20_000);
		expect(differing.length / swedish.length).toBeLessThan(0.12);
	});
});
