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

/** English words of the names of firms, folded: they are typed right, however near a Spanish word is (`motors`, `foods`). */
export const englishWords: ReadonlySet<string> = new Set(
  `
  academy advisors agency air airlines all america american and apparel arts auto automotive baby bakery bank bar beach
  beauty best bikes body boutique box brand brands bridge broker brokers brothers building business cables cakes candy capital
  cards care cargo cars catering cell cellular center centre chef chemical cleaners cleaning clinic clothing cloud club coach
  coffee college colors commerce communications company computer computers concept connect consultants consulting contact
  control cooking corporation couture creations creative crew data deal delivery dental design designs development digital
  direct drinks drone easy electric electronics energy engineering engines english enterprise enterprises entertainment
  environmental equipment estate events experience experts export express eyes factory farm farms fashion fast films finance
  financial finder fish fit fitness flavors flowers food foods force fresh fruit fruits furniture future games garage garden
  gardens glass global gold golden gourmet graphic graphics green grill group growth guard gym hair hardware health healthy
  help holding holdings home homes host hostel hotels house ideas imports industries industry innovation institute insurance
  interactive international internet investment investments invest jeans jewelry juice kids king kitchen labs land language
  law leader learning leather legal life light lighting line lines link live living logistic logistics lounge love luxury
  machine machines magic management manager market marketing master media medical metal metals mind mobile model models
  moto motor motors movers music nails natural nature net network networks new nice night north office online optical
  organic outdoor outlet outsourcing packaging packing paint paper park parts partner partners party people perfect pet
  pets pharma phone photo pizza places plan planet plastic plastics play plus point pool power premium press prime print
  printing pro production productions products professional project projects property quality queen quick radio real records
  recovery red rent rental research resort resources restaurant retail rice risk royal safe safety salon school science
  sea secure security service services sales sharks shipping shoes shop shopping show sign skin smart smile snacks
  social software solar solution solutions sound source south space spa sport sports star stars station steel stone store
  stores street studio studios style styles suite suites sun supplies supply support surf sweet system systems talent
  tattoo tax tea team tech technical technologies technology telecom test textiles tire tires tools top total touch tour
  tourism tours town toys track trade trading trailers training transfer transport travel travels tree trends trucks trust
  union unique united universal university urban vacations valley vet video view vision visual water wave wear web
  wedding wellness west wholesale wild wind wine wines wings wireless wood work workers works world worldwide young zone
  `
    .trim()
    .split(/\s+/u),
);
