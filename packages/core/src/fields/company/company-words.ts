import { fold } from "../text/fold.ts";

/**
 * Words that say what an organisation is or does, in their one right spelling: with one of them a value is the name of a
 * company rather than of a person, a job or nothing. Written by hand from everyday usage and from the words that recur in
 * Colombian company names, 2026-11. Only spellings that are certain: what may be English or a surname is not here.
 */
const organisation = `
abogados acabados academia aceites aceros acueducto acueductos acuícola administración administradora aerolínea
aerolíneas agencia agencias agrícola agrícolas agroindustria agroindustrial agroindustriales agropecuaria
agropecuarias agropecuario aguas alcaldía alcantarillado alianza alimenticios alimentos almacén almacenes alquiler
aluminios ambulancias ancianato apícola apuestas arquitectos arquitectura arrocera arroces arroz asadero aseguradora
aseo aserradero asesores asesoría asesorías asilo asistencia asociación asociados auditores autolavado autopartes
autos autoservicio aviación avícola avícolas ballet bananera banco bar baterías biblioteca bienes bienestar billares
bisutería bodega bodegas bolsas bomberos boutique cacharrería café cafés cafetalera cafetera cafetería cafetero caja
calzado cámara capacitación carbones carnes carnicería carpintería carrocerías casino cementos centro centros cerámica
cerámicas cerrajería cervecería chocolates cigarrería clínica clínicas club cobranzas cocinas colegio comedor
comercial comercializaciones comercializadora comercializadoras comercio comidas compañía compañías computadores
comunicaciones comunidad concejo concesión concesionaria concesionario concretos condominio confecciones conglomerado
congregación conjunto consejo conservas consorcio construcción construcciones constructor constructora constructoras
consultora consultores consultoría consultorías consultorio contadores contraloría contratistas cooperación
cooperativa cooperativas corporación cosméticos créditos cuadrilla cueros cultivos curtiembre defensoría dental
departamento depósito depósitos desarrollo desarrollos despacho dirección discoteca diseño diseños dispensario
dispensarios distribuciones distribuidor distribuidora distribuidoras distribuidores drogas droguería droguerías
dulces ebanistería edificaciones edificio editorial educación educativa electricidad electrodomésticos electrónica
electrónicos embotelladora embutidos empaques empresa empresas energética energéticos energía ensambladora ensamblajes
equipos escuela estación estética estructuras estudio estudios evangélica eventos exportaciones exportadora fábrica
fábricas farmacéutica farmacéuticos farmacia farmacias federación ferretería ferreterías fiduciaria financiera finca
fincas floricultora floristería fondo fotografía frigorífico frutas frutería frutos fumigaciones fundación fundaciones
funeraria ganadera ganadería geriátrico gestión gestiones gimnasio gobernación gobierno gráficas grúas grupo guardería
hacienda heladería helados hermanos hidrocarburos hospital hospitales hostal hotel hotelería hoteles iglesia
importaciones importadora importadores impresiones impresos industria industrial industriales industrias informática
infraestructura ingeniería ingenierías ingenieros ingenio inmobiliaria inmobiliarias inmuebles instalaciones
institución instituto internacional inversiones inversionista inversora jardín jardines joyería juguetería juguetes
juzgado laboratorio laboratorios lácteos ladrillera ladrillería ladrillos lavadero lavandería lencería librería liceo
licorera licores limpieza litografía llantas logística logísticos lubricantes maderas manufacturas maquiladora
maquinaria maquinarias marmolería marquetería marroquinería materiales mayorista mecánica mecánicos médica
medicamentos médicas médico médicos mensajería mercado mercados metales metálicas metalmecánica metalmecánicas
metalúrgica microempresa minas minera mineras minería ministerio ministerios miscelánea misceláneas modas molino
molinos montajes motel motores motos mueblería muebles multiservicios municipio museo música negocios notaría obras
odontología odontológica odontológico odontólogos oficina operaciones operadora operadores óptica ópticas organización
ortopedia ortopédicos palmera panadería panaderías panificadora papelería papelerías parqueadero parqueaderos parques
parroquia pastelería pasteles peluquería personería pesquera pinturas piqueteadero piscícola pizzería planta
plantaciones plásticas plásticos plaza policía policlínica pollos porcícola portuaria portuarios preescolar
procesadora procesos procuraduría producciones producto productora productores productos promociones promotora
promotores propiedad proveedora proveedores proyectos publicidad puertos quesos química químicas químico químicos
radioterapia recicladora reciclaje refrigeración registraduría reparaciones repostería representaciones repuestos
residencias restaurante restaurantes salón salsamentaria salud saneamiento sastrería secretaría seguridad seguros
semillas seminario servicio servicios sindicato sistemas sociedad soldaduras soluciones spa suministradora suministros
superintendencia supermercado supermercados surtidora tabacalera taller talleres tapicería taxis teatro técnicas
técnico técnicos tecnología tecnologías tecnológica telas telecomunicaciones temporales terminal textil textilera
textiles tienda tiendas tipografía tornillos trabajos transformadores transportadora transportadores transporte
transportes tribunal tubería tuberías turismo unidad uniformes universidad universitaria urbanizaciones urbanizadora
variedades vestuario veterinaria veterinarias veterinario viajes vidriería vidrios vigilancia víveres vivero vivienda
viviendas zapatería
`;

/** Other words whose accent is certain, or that are looked out for when a letter is wrong; they say nothing of a company. */
const others = `
académica académico acción acústica acústicos aérea aéreas aéreo aéreos ágil ágiles águila águilas álbum algodón
almíbar ambiental ambientales ámbito ambulatoria andalucía andamios antártica antioqueña antioqueño apartadó apícolas
arábiga araña árbol árboles área áreas artesanal artesanías artística artístico artísticos asistencial ataúdes
atención atlántica atlántico automática automático automóviles autónoma autonomía avanzada avícolas avión aviones
azúcar azúcares balcón bañera baños básica básico bastón baúl bebés bélico bíblico biología biológica biológico
biológicos bogotá bogotana bolívar bolsas botánica botánico botón bóveda boyacá brújula bucaramanga búcaros búho
cabaña cabañas caldas camarón camión camiones cáncer caño cañón cápsula cápsulas caquetá cardiología cardioquirúrgica
cardiovascular caribe cárnicas cárnicos cartagena cartografía cartón castaños católica católicas católico cédula
cerámico césped champiñones chía chocó científica científico círculo cítrica cítricos cívica cívico clásica clásico
clásicos clínico colchón colibrí colombia colombiana colombianas colombiano colombianos comercialización cómoda cómodo
compañera compañerismo compañeros común comunicación cóndor corazón córdoba cosmética cosmético crédito cúcuta
cundinamarca darién débito décima dermatología dermatológica diagnóstico diagnósticos dinámica dinámico doméstica
doméstico domésticos domiciliaria domiciliarios dragón ecografía ecología ecológica ecológico economía economías
económica económicas económico económicos edredón ejército eléctrica eléctricas eléctrico eléctricos electrónicas
electrónico energéticas enseñanza enseñanzas envío envíos eólica época español española españoles espárragos
especiales especialistas especializada especializado especializados específicos estadística estérea estética estéticas
estímulos estratégica estratégico estratégicos excelencia éxito éxitos exóticas exploración fábula facatativá fácil
farmacéutico fenómeno filarmónica filosofía física fisioterapia flores fogón fotografías fotográfica fotovoltaica
galeón garantía garantías gastronomía gastronómica genética geofísica geografía geología geológico gerontológico
gestor ginecología girón gótica gráfica gráfico gráficos habitación halcón hamburguesería hematológica hidráulica
hidráulicas hidráulicos hidrocarburos higiénicos hípica hípico histórico homeopática ibagué ibérica ictiológica
imágenes índice índices industrialización información informales informáticos inglés inmóvil integración integral
integrales inteligente inteligentes interés jabalí jabón jamón jamundí jardinería júpiter jurídica jurídicas jurídico
jurídicos lácteo latinoamericana líder líderes limón línea líneas líquido líquidos litúrgico lógica lógico magangué
mágica mágico maíz mañana maní manizales máquina máquinas marítima marítimo marítimos mármol matemática mecánico
mecatrónica medellín medicina melón mesón metálico metálicos meteorológica método métodos metrología metrológica
micológica mínimos montaña montañas montería monumentales móvil móviles múltiple múltiples muñeca muñecas músicas
nación nacional nacionales nariño naturaleza náutica náutico nefrológica negociación neumáticos neurología neurológico
niña niñas niñez niño niños níquel núcleo núcleos nutrición obstetricia oceánica oceánico océano odontólogos
oftalmología oftalmológica óleo olímpica olímpico oncología oncológica ópticos óptimo óptimos orgánica orgánico
orgánicos oriental orquídea orquídeas ortopédica otoño pacífico página páginas país países pañalera pañales
panamericana pañuelo paraíso patología patrón pedagógica pedagógico pediatría península peñón pensiones pequeños
periférico periódico pétalo pétalos petróleo petróleos petrolera petroquímica piñata piñatas pirotécnica piscícolas
plástico plátano plátanos poética policíaco política popayán portón práctica prácticas prestación previsión profesión
programación protección próxima psicología psicológica psicológico psiquiátrica pública públicas público públicos
químico quindío quirúrgica quirúrgico quirúrgicos radiología raíces rápida rápidas rápido rápidos regional regionales
república restrepo revolución rincón riohacha risaralda robótica sábanas salmón sándwich sanitaria santafé santander
santandereana saturnino selección señal señales señor señora simbólica sinfónica sintéticos sinú sísmica sogamoso
solidaria sólidos solución sonómetros sostenible subterránea tacón táctica tácticas tapicería técnica tecnológico
tecnológicos telón terapéutica térmica térmicos textilería tiburón timón tintorería tipografías tolimense tolú
topografía topográfica torreón torres tradición tráfico trámites tránsito trébol tropical trópico túnel túneles tunja
turística turísticos turrón última últimas último única único universitario urabá urbanísticos urbanos urología
urológico útil útiles valledupar valorización vehículo vehículos venezuela vías villavicencio vitrinería zipaquirá
zoológico
`;

/**
 * Ordinary words (Spanish, and English that stands in Colombian names), given names, surnames and places of at most four
 * letters: a short token that is none of them may be an acronym (`it`, `op`, `ge`). Their accents are not applied: a short
 * word has too many readings (`papa`, `papá`).
 */
const short = `
abad able agro agua aida air aire ajo alan alas alba alex alfa alma alta alto amar amor amy ana and año años arce arco
arpa arte así asia aura auto ave aves axel azul baby back báez bags baja bajo bala bank baño base bata bay bebé beer
ben beso best bici bien bike bits blue bob boca boda body bola bolo bono book bota box boys brea buen buey buga bula
bus by cabo caco cada caja cake cal cali call cama camp caña capa cara card care caro cars casa case cava ceja cell
cena cera cero cien cima cine ciro city clan coca coco code cola cold como cono cook cool copa core corn coro corp
cota crea cruz cuba cuna cup cura cuy dani data date dato days daza de deal dedo del deli díaz diez dios doce dog dogs
don doña door dora dos down dr dra duke duna dúo east easy eco ecos edad edén edge eje ejes ella elsa ema emma enzo
eric este eva eyes face fair faja farm faro fase fast fe fer fiel fila film filo fina fine fino fire firm fish flat
flor flow fly food for foro foto four fox free fría frío fuel full fun fund gafa gala gama gas gate gato gear gift gil
gira girl giro go goa gol gold golf good gota gran gris grow grúa guau guía haba hada hair hand hans head heat help
high hijo hill hilo hnos hoja hola home hora hot hoy hub hugo humo ian idea igor inc inca inés iris irma iron isla
iván jade jair jane jara jean jefe jhon jim joan job jobs joel john jose joy joya juan juez jugo jump just karl kate
keep key keys kids kilo king kiwi know lab labs lado lady lago lana land lara last lata law lazo leaf leal lear leña
león les ley lia lida life lift liga lila lily lima lina line link lino lisa llc lo loba lobo logo lola loma long look
loop loro lote love low ltd luck lucy lugo luis lujo luna lupa luz made mago maia mail main maíz make mall mamá man
maní mano mapa maps mar mara mark mart mary masa mate max mayo meat mega melo men mena mery mes mesa meta mi mia mica
miel mil milo mina mind mini mint mis misa mito mix moda mono mora more moto move moya mr mula muro musa nail nana
nata nati nave neón net neto new nexo nice nico nido nilo nina no noah nodo noe noel nora nova nube nuez nury obra
ocho of oil ojo ojos olga olla omar once onda one only open orca oro orta osa oso ossa otra otro otto our pack paco
page paja pala pan papa para park paso pato paul pava pavo pay paz peak peña pepe pera perú peso pet pets pez pico pie
piel pies pila pink pino pipa pipe pisa piso pito plan play plus polo poma pool pop port post pozo pro proa pub puma
pura puro que quin rail rain raíz ramo rana rata raúl real red remo rené rent rest reto rey rica rich rico ride rima
ring río ríos rise rita roa road rock rojo roll roma roof room ropa rosa rosy roxy rozo rúa rubí ruby ruiz run ruta
ruth safe saga saiz sal sala sale sam san sara saúl save se sea seco seda sede seed seis self shoe shop show si
side silk silo sin site size skin sky slim snow soda sofá soft soho soja sol solo son song sosa soto soul soya spa
spot sr sra st sta star step sto stop su sub suba sud suma sun sur surf sus swim taco tame tank tapa tasa taxi té tea
team teca tech teja tejo tela tema ten the tía tim time tina tío tire tito tiza todo tom tono tony tope toro toto tour
town toys tren tres trío trip true tu tubo tul tuna turn tus two un una unir unit uno urán urbe uva uvas vaca vaga van
vara vaso vega vela vera vez vía vial vid vida view viga viña vino visa viva vivo volt voz wall wash wave way web well
west wild wind wine wire wolf wood word work yair yara yard yate year yema yeso yina yoga york your yuca yuli yuri
zack zea zen zoe zona zoo zumo
`;

/** Next to those of an organisation, words that leave it without a name of its own: `colegio privado`, `empresa familiar`. */
const generic = `
privada privado pública público públicas públicos familiar nacional internacional general generales varios varias
comercial propia propio independiente pequeña pequeño grande local regional estatal oficial particular temporal civil
municipal distrital departamental clínico
`;

/** First words of a job: someone typed an occupation into the wrong field, unless a legal form says otherwise. */
const jobs = `
abogada abogado administrador administradora agente albañil analista arquitecta arquitecto asesor asesora asistente
auxiliar cajera cajero cocinera cocinero comerciante conductor conductora consultor contador contadora contratista
coordinador coordinadora diseñador diseñadora docente electricista empleada empleado enfermera enfermero estilista
gerente guarda ingeniera ingeniero inspector instructor instructora jefe líder maestra maestro mecánico médica médico
mensajero obrero odontóloga odontólogo oficial operador operadora operaria operario profesional profesor profesora
psicóloga psicólogo recepcionista secretario supervisor supervisora taxista técnica técnico tecnóloga tecnólogo
vendedor vendedora vigilante
`;

/** What stands behind `Secretaría` of an authority; behind a secretary (`secretaria ejecutiva`) stands something else. */
const offices = `
agricultura ambiente apoyo bienestar cultura departamental deporte deportes desarrollo distrital educación familia
gobierno hábitat hacienda infraestructura integración interior juventud medio mujer municipal movilidad obras
planeación salud seguridad tránsito transporte turismo vivienda
`;

/** Spanish particles, and the English ones of company names: lower-case inside a name, never telling. */
const lowered = `
de del la las los el y e o u en a al con por para sin and of the for
`;

/** Roman numerals that are no word. */
const numerals = `
ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi xxii xxiii
`;

export interface CompanyWords {
  /** Folded word → its right spelling, in lower case. */
  spellings: ReadonlyMap<string, string>;
  organisation: ReadonlySet<string>;
  short: ReadonlySet<string>;
  generic: ReadonlySet<string>;
  jobs: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  numerals: ReadonlySet<string>;
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/u);
const foldedSet = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(fold));

let read: CompanyWords | undefined;

/** All words, folded. Read at the first name that is taken apart, not at import. */
export function companyWords(): CompanyWords {
  read ??= {
    spellings: new Map(wordsOf(organisation + others).map((word) => [fold(word), word] as const)),
    organisation: foldedSet(organisation),
    short: foldedSet(short),
    generic: foldedSet(generic),
    jobs: foldedSet(jobs),
    offices: foldedSet(offices),
    particles: foldedSet(lowered),
    numerals: foldedSet(numerals),
  };
  return read;
}
