const lista = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** Adverbs that stand where "inte" stands. */
export const SATSADVERB = lista(`
också, därför, inte, även, redan, ofta, dock, fortfarande, i dag, sannolikt, normalt, främst, till viss del, i huvudsak,
dessutom, alltid, inte alltid, numera, i allmänhet, på sikt, delvis, särskilt, generellt, successivt, i praktiken, troligen,
i regel, i första hand, sällan, tyvärr, självklart, fortsatt, samtidigt, i vissa fall, i flera fall, på många håll, knappast,
till stor del, åtminstone, uppenbart, trots allt, i grunden, i stort sett, framför allt, inledningsvis, åter, vanligtvis`);

/** Adverbs of manner. */
export const SATT = lista(`
löpande, stegvis, gemensamt, noggrant, skyndsamt, systematiskt, samlat, långsiktigt, tydligt, effektivt, på ett likvärdigt sätt,
på ett strukturerat sätt, i dialog med de berörda, inom befintlig ram, enligt gällande plan, tillsammans med andra aktörer,
med egen personal, i egen regi, genom upphandling, utan dröjsmål, i god tid, etappvis, i samverkan med föreningslivet,
på ett enkelt sätt, med stor försiktighet, i mindre skala, på försök, inom ramen för det ordinarie arbetet, varsamt,
digitalt, centralt, lokalt, i nära samarbete, utifrån behov, enligt lag, öppet, rättssäkert, med god marginal, varje år,
med stöd av extern kompetens, i den takt ekonomin medger, på lika villkor, kostnadseffektivt, ansvarsfullt, parallellt`);

/** Openings after which the verb comes before the subject. */
export const ANKNYTNING = lista(`
Samtidigt, Dessutom, Därutöver, Däremot, I dag, På sikt, Därför, Vidare, Sammantaget, Av det skälet, Mot den bakgrunden,
I praktiken, Enligt uppgift, I dagsläget, Som en följd av detta, I första hand, I andra hand, Trots detta, Till att börja med,
Under tiden, På flera håll, I många fall, Av erfarenhet, I det sammanhanget, Ytterst, Likaså, På samma sätt, Å andra sidan,
Å ena sidan, I nuläget, Utöver det, Med tiden, Inte minst, Framför allt, Även här, I grunden, Numera, Tidigare, Normalt,
Av underlaget att döma, Av tidsskäl, I jämförelse med andra kommuner, Efter dialog med de berörda, Vid en samlad bedömning`);

/** When something is done or will be. */
export const TIDER = lista(`
under året, under våren, under hösten, under vintern, under mandatperioden, i nästa steg, inom kort, vid årsskiftet,
i samband med budgetarbetet, under planperioden, vid nästa uppföljning, före sommaren, inom två år, inom tre år, inom fem år,
under den kommande tioårsperioden, varje höst, varje kvartal, i ett senare skede, före årets slut, vid behov,
under en försöksperiod, till nästa läsår, efter semestern, i ett tidigt skede, på kort sikt, på lång sikt, fortlöpande`);

/** Since when something has been done. */
export const TIDER_DA = lista(`
under året, de senaste åren, sedan tidigare, under lång tid, under mandatperioden, i flera omgångar, på senare tid, under våren,
under hösten, vid ett par tillfällen, i samband med bokslutet, sedan förra årsskiftet, under det gångna året`);

/** Whom or what somebody speaks for, as "för …". */
export const MALGRUPPER = lista(`
barn och unga, äldre, personer med funktionsnedsättning, barnfamiljer, pendlare, föreningslivet, näringslivet, landsbygden,
nyinflyttade, alla invånare, kommande generationer, dem som bor i området, resenärer, småföretagare, studerande, pensionärer,
ungdomar, skolbarn, besökare, de anställda, anhöriga, ideella ledare, hyresgäster, villaägare, de mest utsatta`);

/** Who else has a say. */
export const UTOMSTAENDE = lista(`
länsstyrelsen, regionen, polisen, räddningstjänsten, grannkommunerna, trafikverket, föreningarna, fastighetsägarna,
näringslivet, skolorna, de fackliga organisationerna, kommunens revisorer, pensionärsrådet, rådet för funktionshinderfrågor,
ungdomsrådet, byalagen, hyresgästerna, ledningsägarna, markägarna, bolagen, församlingen, högskolan, konsulten,
barnombudet, miljöorganisationerna, föräldrarna, de boende, företagarna, hembygdsföreningen, naturskyddsföreningen`);

/** Sources that a footnote may name. */
export const NOTKALLOR = lista(`
Kommunens egen statistik, Kommunens bokslut, Förvaltningens sammanställning, Länsstyrelsens rapport om bebyggelse,
Muntlig uppgift från driftschefen, Enkät till föreningarna, Kommunens översiktsplan, Underlag från konsulten,
Protokoll från samrådsmöte, Uppgift från fastighetsavdelningen, Kommunens webbplats, Avtal med leverantören,
Jämförelse mellan åtta kommuner, Nämndens verksamhetsplan, Delårsrapporten, Medborgarpanelens svar, Revisorernas granskning`);
