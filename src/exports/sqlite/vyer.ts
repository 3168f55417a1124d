/** A view that answers a common question. */
export interface Vy {
	readonly namn: string;
	readonly beskrivning: string;
	readonly sql: string;
}

// Aggregates are ordered by the rows that they are given, for `ORDER BY` inside them needs SQLite 3.44, and a reader with
// an older one (Python 3.11 on Debian 12 has 3.40) could not open the file at all.
const AV = `(SELECT group_concat(namn, ', ') FROM (SELECT COALESCE(
		p.namn || COALESCE(' (' || q.beteckning || ')', ''), q.namn, q.beteckning, o.namn, a.roll) AS namn
	FROM yrkanden_av a LEFT JOIN personer p ON p.id = a.person LEFT JOIN partier q ON q.id = a.parti
	LEFT JOIN organ o ON o.id = a.organ WHERE a.post = y.id ORDER BY a.nr))`;

const PARTER = `(SELECT group_concat(namn, ', ') FROM (SELECT COALESCE(
		p.namn || COALESCE(' (' || q.beteckning || ')', ''), q.namn, q.beteckning, o.namn, m.roll) AS namn
	FROM arenden_parter m LEFT JOIN personer p ON p.id = m.person LEFT JOIN partier q ON q.id = m.parti
	LEFT JOIN organ o ON o.id = m.organ WHERE m.post = r.id ORDER BY m.nr))`;

export const VYER: readonly Vy[] = [
	{
		namn: 'motioner',
		beskrivning:
			'Vad hände med varje motion: när den väcktes, av vem, hur långt den har kommit, det senaste beslutet och dess nivå. utfall är tomt så länge källorna inte har ett slutligt beslut.',
		sql: `SELECT r.nyckel, r.titel, v.datum AS vackt,
	${PARTER} AS parter,
	r.status, r.utfall, b.niva AS senaste_niva, o.namn AS senaste_organ, b.datum AS senaste_datum,
	b.utfall AS senaste_utfall, b.lydelse AS senaste_lydelse, r.id
FROM arenden r
LEFT JOIN handelser v ON v.id = (SELECT id FROM handelser h WHERE h.arende = r.id AND h.typ = 'vackt' ORDER BY plats LIMIT 1)
LEFT JOIN beslut b ON b.id = (SELECT beslut FROM handelser h
	WHERE h.arende = r.id AND h.beslut IS NOT NULL ORDER BY plats DESC LIMIT 1)
LEFT JOIN organ o ON o.id = b.organ
WHERE r.typ = 'motion' ORDER BY r.nyckel`,
	},
	{
		namn: 'yrkanden_per_parti',
		beskrivning:
			'Yrkanden som någon har lagt fram för ett parti, med utfall. Ett yrkande räknas en gång per parti, också när flera står bakom det.',
		sql: `SELECT q.beteckning, q.namn, count(*) AS antal,
	sum(y.utfall = 'vann') AS vann, sum(y.utfall = 'foll') AS foll,
	sum(y.utfall = 'ej-provat') AS ej_provat, sum(y.utfall = 'atertaget') AS atertaget,
	sum(y.utfall = 'okant') AS okant
FROM partier q JOIN (SELECT DISTINCT post, parti FROM yrkanden_av WHERE parti IS NOT NULL) a ON a.parti = q.id
JOIN yrkanden y ON y.id = a.post GROUP BY q.id ORDER BY q.beteckning`,
	},
	{
		namn: 'luckor_per_arende',
		beskrivning: 'Det som källorna inte ger, för ärendet självt och för varje handling i det.',
		sql: `SELECT r.nyckel AS arende, NULL AS handling, s.vad, s.falt, s.text, s.steg
FROM arenden r JOIN arenden_saknas s ON s.post = r.id
UNION ALL
SELECT r.nyckel, h.nyckel, s.vad, s.falt, s.text, s.steg
FROM arenden r JOIN handlingar h ON h.arende = r.id JOIN handlingar_saknas s ON s.post = h.id
ORDER BY 1, 2, 3, 5`,
	},
	{
		namn: 'yrkanden_med_namn',
		beskrivning: 'Varje yrkande med namnen på dem som yrkar, organet som ombeds besluta och utfallet.',
		sql: `SELECT r.nyckel AS arende, ${AV} AS av, y.typ, o.namn AS riktat_till, y.utfall, y.lydelse, y.id
FROM yrkanden y JOIN arenden r ON r.id = y.arende LEFT JOIN organ o ON o.id = y.riktatTill ORDER BY y.id`,
	},
	{
		namn: 'tidslinje',
		beskrivning: 'Ärendets egen gång i ordning, utan bakgrunden, med hur säkert datumet är.',
		sql: `SELECT r.nyckel AS arende, h.plats, h.datum, h.tidigast, h.senast, h.vad, h.steg, h.niva, h.kalla_adress, h.kalla_hur
FROM handelser h JOIN arenden r ON r.id = h.arende WHERE h.typ <> 'bakgrund' ORDER BY r.nyckel, h.plats`,
	},
	{
		namn: 'stycken',
		beskrivning: 'Lästexternas stycken med sina adresser. nr är radens nummer i fulltextindexet sok.',
		sql: `SELECT s.nr, t.handling || '#' || s.stycke AS id, t.handling, s.stycke, s.slag, s.rubrik, s.text
FROM styckesrader s JOIN texter t ON t.nr = s.textnr`,
	},
	{
		namn: 'lastexter',
		beskrivning: 'Handlingarnas hela lästext utan formatering, stycke för stycke.',
		sql: `SELECT t.handling, (SELECT group_concat(text, char(10) || char(10))
	FROM (SELECT text FROM styckesrader WHERE textnr = t.nr ORDER BY nr)) AS text FROM texter t`,
	},
];
