/** Name of the site, the same for every municipality. */
export const SAJTNAMN = 'Öppna ärenden';
