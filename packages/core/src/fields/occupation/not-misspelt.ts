/**
 * Words that no title has and that stand one letter from one that has: right as they are, so they are never taken for a
 * slip of the hand (folded). Found by setting the words of titles beside a list of Spanish words, November 2026.
 */
export const notMisspelt: readonly string[] = `
andador artesiana artesiano avalador avaladora baqueana baqueano barredera barredero borrador borradora bosticaria
brasero brevero calafate camalero camellera camellero caminera caminero canillera canillero cantaro captador captadora
cardinal carenero cenador chinchero chochero coartador coartadora cochinera cochinero comparador comparadora constable
contrato cornista cratera disputada disputado domador domadora ecuestre empachador empachadora empleador empleadora
encestador encestadora escobeta estofador estofadora estorbador estorbadora estribador estribadora evidente factor
filatelista floresta frisador frisadora garrochero granadera granadero hepatologa hepatologo indicador indicadora
juzgador juzgadora lavadero lebrero litonero madrinera madrinero malmetera maquilador maquiladora metalista modesta
modesto moralista muisca neologo paquetera paquetero paramentaria pecador pecadora pisador pisadora plumero poetica
potrera potrero profetica ramera ramero rapista recaudera recaudero recriador reposera reposero rezadera scooter
sobradora sugerente tajadora tormera torreo tronera vinicultura vitalista volcanologa volcanologo
`
  .trim()
  .split(/\s+/u);
