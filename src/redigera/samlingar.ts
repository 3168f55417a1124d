import type { z } from 'zod';
import { arendeSchema } from '../schema/arende.ts';
import * as grund from '../schema/grunddata.ts';
import { handlingSchema } from '../schema/handling.ts';
import { falten, type Falt } from './falt.ts';
import { ARENDE } from './format.ts';

/** A collection of the CMS (https://sveltiacms.app/en/docs/collections). */
export interface Samling {
	readonly name: string;
	readonly fields?: readonly Falt[];
	readonly files?: readonly {
		readonly name: string;
		readonly fields: readonly Falt[];
		readonly [option: string]: unknown;
	}[];
	readonly [option: string]: unknown;
}

const KROPP: Falt = {
	name: 'body',
	label: 'Text',
	widget: 'markdown',
	// The rich editor writes Markdown anew, tables and all; raw text stays as it is.
	modes: ['raw'],
	buttons: [],
	editor_components: [],
	required: false,
};

const ID = [
	'^[a-z0-9]+(?:-[a-z0-9]+)*$',
	'Bara a–z, 0–9 och enkla bindestreck. Å och ä skrivs a, ö skrivs o.',
] as const;

const DATUM_TYP = "{{datum | default('okant-datum')}}-{{typ}}";

/** Which kinds of files the archive has with components, in MDX. */
export interface MedKomponenter {
	readonly arenden: boolean;
	readonly sidor: boolean;
}

/**
 * The collections of the editing interface, from the schemas of the content; nothing in them is written twice. A collection
 * takes files of one ending: what is written with components has its own, which takes no new ones.
 * @param mapp folder of the content in the repository
 */
export function samlingar(medKomponenter: MedKomponenter, mapp = 'content'): Samling[] {
	const register = (name: string, label: string, ett: string, schema: z.ZodType, titel: string): Samling => ({
		...samling(name, label, ett, falten(schema), titel),
		folder: `${mapp}/${name}`,
		format: 'fakta',
		extension: 'yaml',
		slug: slug(`{{${titel}}}`, 'Postens id, t.ex. "anna-ek". Å och ä skrivs a, ö skrivs o. Det ändras aldrig.'),
	});
	return [
		...arenden(mapp, medKomponenter.arenden),
		{ divider: true, name: 'register' },
		register('personer', 'Personer', 'Person', grund.personSchema, 'namn'),
		register('partier', 'Partier', 'Parti', grund.partiSchema, 'beteckning'),
		register('organ', 'Organ', 'Organ', grund.organSchema, 'namn'),
		register('amnen', 'Ämnen', 'Ämne', grund.amneSchema, 'namn'),
		register('forfattningar', 'Författningar', 'Författning', grund.forfattningSchema, 'titel'),
		{
			...samling('begrepp', 'Begrepp', 'Begrepp', [...falten(grund.begreppSchema), KROPP], 'term'),
			folder: `${mapp}/begrepp`,
			format: 'text',
			slug: slug('{{term}}', 'Begreppets id. Det ändras aldrig.'),
		},
		{ divider: true, name: 'webbplatsen' },
		...sidor(mapp, medKomponenter.sidor),
		{
			name: 'kommun',
			label: 'Kommun',
			format: 'fakta',
			files: [
				{
					name: 'kommun',
					label: 'Kommun',
					file: `${mapp}/kommun.yaml`,
					format: 'fakta',
					fields: falten(grund.kommunSchema),
				},
			],
		},
	];
}

function arenden(mapp: string, medKomponenter: boolean): Samling[] {
	const folder = `${mapp}/arenden`;
	const arende: Samling = {
		...samling('arenden', 'Ärenden', 'Ärende', [...falten(arendeSchema), sammanfattning()], 'titel'),
		folder,
		path: '{{slug}}/index',
		format: 'text',
		slug: slug(
			// What the interface makes of å, ä and ö is not how addresses fold them; this one is written by hand.
			undefined,
			'Ärendets mapp: diarienumret utan klassificeringskod, "KS-2024/12.107" skrivs ks-2024-12. Utan diarienummer: typ-datum-ord. Den ändras aldrig.',
		),
		summary: '{{titel}}',
	};
	const handlingar = (name: string, label: string, i: string): Samling => ({
		...samling(name, label, 'Handling', handlingsfalt(i), 'titel'),
		folder,
		path: `{{${ARENDE}}}/{{slug}}`,
		format: 'text',
		// In the same folders lie the ärenden themselves, which have no such field.
		filter: { field: 'upphovsratt', value: ['9', '26'] },
		slug: slug(DATUM_TYP, 'Handlingens namn: datum-typ, t.ex. 2024-03-06-motion. Det ändras aldrig.'),
		summary: '{{titel}} ({{datum}})',
	});
	const own = [arende, handlingar('handlingar', 'Handlingar', arende.name)];
	if (!medKomponenter) return own;
	const other = komponenter(arende);
	// The list of ärenden to choose from is of one collection too.
	return [...own, other, handlingar('handlingar-komponenter', 'Handlingar i ärenden med komponenter', other.name)];
}

function sidor(mapp: string, medKomponenter: boolean): Samling[] {
	const sida: Samling = {
		...samling('sidor', 'Sidor', 'Sida', [...falten(grund.sidaSchema), KROPP], 'titel'),
		folder: `${mapp}/sidor`,
		format: 'text',
		slug: slug('{{titel}}', 'Sidans adress. Den ändras aldrig.'),
	};
	return medKomponenter ? [sida, komponenter(sida)] : [sida];
}

/** The same collection of files with components. */
function komponenter(bas: Samling): Samling {
	return {
		...bas,
		name: `${bas.name}-komponenter`,
		label: `${String(bas.label)} med komponenter`,
		format: 'komponenter',
		create: false,
	};
}

function samling(name: string, label: string, ett: string, fields: readonly Falt[], titel: string): Samling {
	return {
		name,
		label,
		label_singular: ett,
		identifier_field: titel,
		// What has been published is withdrawn, with its reason; it does not just go.
		delete: false,
		create: true,
		aliases_field: false,
		thumbnail: false,
		editor: { preview: false },
		fields,
	};
}

function slug(template: string | undefined, hint: string): object {
	return { ...(template !== undefined && { template }), editable: ['create'], hint, pattern: ID };
}

function sammanfattning(): Falt {
	return { ...KROPP, label: 'Sammanfattning', hint: 'Vad ärendet handlar om, i klarspråk och med dina ord.' };
}

function handlingsfalt(arenden: string): Falt[] {
	const val: Falt = {
		name: ARENDE,
		label: 'Ärende',
		widget: 'relation',
		collection: arenden,
		value_field: '{{slug}}',
		display_fields: ['titel'],
		search_fields: ['titel', 'diarienummer'],
		required: false,
		hint: 'Ärendet som en ny handling läggs i. Lämna det tomt när du ändrar en handling som finns.',
	};
	const falt = falten(handlingSchema).map((f) =>
		f.name === 'kallor' ? { ...f, fields: (f.fields ?? []).map(kallfil) } : f,
	);
	return [
		val,
		...falt,
		{ ...KROPP, label: 'Lästext', hint: 'Handlingens hela text, ordagrant. Den skrivs aldrig om.' },
	];
}

/** Fields of a source file: it is put beside the ärende as it is, and its checksum is worked out. */
function kallfil(falt: Falt): Falt {
	if (falt.name === 'sha256')
		return { ...falt, required: false, hint: 'Räknas ut när du väljer filen här. Lämna fältet tomt.' };
	if (falt.name !== 'fil') return falt;
	const { pattern: _, ...rest } = falt;
	return {
		...rest,
		widget: 'file',
		hint: 'Källfilen, orörd. Den läggs i ärendets mapp kallor/.',
		// As seen from the handling, for which the interface sets a folder of its own beside the file.
		media_folder: '../kallor',
		public_folder: '',
		choose_url: false,
	};
}
