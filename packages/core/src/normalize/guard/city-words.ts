const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words around a city that say nothing of which one, folded. */
export const neutralWords = wordSet(`
  a al de del d el la las los lo en y e vivo resido residente soy estoy ubicado ubicada actualmente ciudad municipio mpio
  mcpio depto dpto departamento dep dto capital distrito colombia col co pais urbano urbana area casco cabecera municipal
  dc domiciliado domiciliada domicilio residencia aqui casa mi uraba
`);

/** Words after which the name of a part of a city follows, folded. */
export const partWords = wordSet(`
  barrio br brr localidad comuna sector urbanizacion urb corregimiento corr vereda vda conjunto ciudadela etapa manzana
  centro norte sur oriente occidente noroccidente suroccidente nororiente suroriente zona upz
`);

/** Words with which names of neighbourhoods begin before `de`, folded: `altos de cazuca`, `brisas del norte`. */
export const partBeginnings = wordSet(`
  alto altos balcon balcones bosque bosques brisas colina colinas jardines loma lomas mirador miradores parque parques
  portal portales prados quintas reserva rincon rincones torres urbanizaciones
`);

/** Parts of a department, before its adjective, folded: `oriente antioqueno`, `bajo cauca antioqueno`. */
export const regions = wordSet(`
  norte sur oriente occidente centro nordeste noreste noroccidente noroeste suroeste sureste suroccidente nororiente
  suroriente uraba bajo_cauca magdalena_medio altiplano
`);

/** Words behind a municipality that say what it is near, folded. */
export const nearWords = wordSet("cerca cercano cercana cerquita cerquitica");

/** Parts of any city, some of which are short for a department. */
export const compassPoints = wordSet("norte sur oriente occidente centro este oeste");

/** Parts of large cities that bear the name of a town elsewhere, as keys of places. */
export const neighbourhoods = wordSet(`
  belen castilla aranjuez manrique granada prado elprado jardin ciudadjardin buenosaires restrepo venecia santaisabel
  santamonica sanfernando sanantonio lafloresta floresta laamerica america boston robledo lacandelaria candelaria
  sancristobal miranda      simonbolivar alfonsolopez sanfrancisco santalucia laesperanza
  lavictoria laflora lapaz launion lalibertad eldorado dorado elcarmen sanjose sanjuan elporvenir trinidad alcala
  villanueva elretiro sanpedro sanluis sanmartin santaana santabarbara santafe santarosa santateresa salazar galan
  gaitan garzon elpenon penon manga    albania argelia palermo salamina samaria versalles villahermosa
  lasmercedes morales olaya concordia berlin normandia suiza italia modelia chile polonia
`);

/** Words with which many names begin, and that on their own are short for none. */
export const beginningWords = wordSet(`
  villa villas puerto puente san santa santo sabana monte valle rio pueblo nueva nuevo buena bella alto laguna isla mesa
`);

/** Words that turn what stands beside them into something else: not there, near it, or one of several. */
export const turningWords = wordSet(`
  no ni nunca o u cerca cercano cercana cerquita cerquitica cercanias via afueras entre antes excepto menos desde hacia frontera otra otro fuera ex tampoco
  salvo sin ambas varias varios
`);

/** Codes of countries and states abroad. At the end of a value they say that a city of this name is not ours. */
export const marksOfAbroad = wordSet(`
  tx ny nyc fl usa us eeuu uk mx ve ven vzla es esp ar arg br bra pe per ec ecu pa pan it ita fr fra deu
`);

/** Cities besides the capitals that are large enough for their neighbourhoods to be named, and called like nothing else. */
export const largeCities = wordSet(`
  soacha bello envigado itagui palmira tulua buenaventura barrancabermeja floridablanca piedecuesta dosquebradas girardot
  sogamoso duitama zipaquira facatativa fusagasuga jamundi yumbo apartado caucasia maicao magangue malambo ipiales ocana
`);
