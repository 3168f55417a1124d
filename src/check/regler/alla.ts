import type { Regel } from '../regel.ts';
import { regel as datumInomUppdrag } from './datum-inom-uppdrag.ts';
import { regel as handelserIOrdning } from './handelser-i-ordning.ts';
import { regel as kallaAndrad } from './kalla-andrad.ts';
import { regel as lagrumFinns } from './lagrum-finns.ts';
import { regel as ocrSkada } from './ocr-skada.ts';
import { regel as personEntydig } from './person-entydig.ts';
import { regel as personuppgifter } from './personuppgifter.ts';
import { regel as rattelserDatum } from './rattelser-datum.ts';
import { regel as publiceradIOrdning } from './publicerad-i-ordning.ts';
import { regel as registerOanvant } from './register-oanvant.ts';
import { regel as reservationMotNagot } from './reservation-mot-nagot.ts';
import { regel as saknasMotsags } from './saknas-motsags.ts';
import { regel as saknasNamngivet } from './saknas-namngivet.ts';
import { regel as siffrorIKallan } from './siffror-i-kallan.ts';
import { regel as statusFoljerAvHandelser } from './status-foljer-av-handelser.ts';
import { regel as svenskaTecken } from './svenska-tecken.ts';
import { regel as textHygien } from './text-hygien.ts';
import { regel as tomtElement } from './tomt-element.ts';
import { regel as yrkandenGarIhop } from './yrkanden-gar-ihop.ts';

/** Every rule. They do not depend on each other, and what they find is sorted afterwards. */
export const REGLER: readonly Regel[] = [
	handelserIOrdning,
	statusFoljerAvHandelser,
	yrkandenGarIhop,
	reservationMotNagot,
	datumInomUppdrag,
	saknasMotsags,
	saknasNamngivet,
	rattelserDatum,
	publiceradIOrdning,
	registerOanvant,
	personEntydig,
	personuppgifter,
	svenskaTecken,
	lagrumFinns,
	siffrorIKallan,
	ocrSkada,
	textHygien,
	tomtElement,
	kallaAndrad,
];
