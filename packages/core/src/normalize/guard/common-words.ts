/**
 * Everyday words of the names of shops, streets and neighbourhoods that no other table has, folded, so that a spelling of
 * them may be mended and they are not taken for a spelling of others.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  super mini multi mega agro inter euro
  acacias alameda alamos alborada almendros altos amanecer amigos amistad amor arboleda arboledas arrayanes bavaria
  belleza bendicion blanca bosque bosques brisas buenos buena camino caminos campestre campina cedro cedros cerezos
  cerrito chico ciudadela colina colinas condado condominio confianza conjunto corazones cordero cristal cumbre delicias
  diamante divino divina doctor dorado economia encanto encenillos esmeralda espera esperanza estadio estacion estancia
  estrella estrellas eucaliptos familia familiar ferrocarril flor florida fortaleza fortuna fragua frontera fuente
  ganadero gaviotas girasoles gloria granja granjas guayacanes horizonte hortensias independencia jazmin jesus jordan
  laguna laureles libertad libertadores llano lomas lucero luna maravilla maravillas margaritas maria mirador milagro
  milagrosa modelo molinos monte montebello naranjos nazareno nieves nogal nogales nuestra nueva nuevo obrero oasis
  olivos orquideas palmas palmeras paloquemao paraiso parcela pedregal piedra pinar pinares pinos placer playas plaza
  popular porteria porvenir poblado prado prados pradera praderas primavera progreso providencia puente quinta quintas
  quinto quiosco recreo recuerdo reina remanso reserva residencial retiro ribera rincon robledal roble robles rosales
  rosario sabana salada salado salitre sagrado samanes sauces senderos senora serrania sierra sol soledad suenos tejar
  terraza tesoro tierra tornillo trebol torre torres triunfo union unidos urbanizacion valle vega veraneras verde vergel
  vecino vereda victoria villa villas vientos virgen virtud vista volcanes zafiro carretera troncal circunvalar
  corregimiento kilometro occidente oriente manzana esquina entrada segundo tercer piso frente
`
    .trim()
    .split(/\s+/u),
);
