/**
 * Colombia's 321 institutions of higher education, in everyday casing and with the accents that the register's capitals lack;
 * after the bar the acronym that the register writes behind the name. One a line; an exact full name gets this spelling.
 * Source: SNIES, Ministerio de Educación Nacional, register of institutions (open data), 2026-11; accents by hand.
 */
const rows = `
Universidad Nacional de Colombia
Universidad Pedagógica Nacional
Universidad Pedagógica y Tecnológica de Colombia|UPTC
Universidad del Cauca
Universidad Tecnológica de Pereira|UTP
Universidad de Caldas
Universidad de Córdoba
Universidad Surcolombiana
Universidad de la Amazonia
Universidad Militar Nueva Granada
Universidad Tecnológica del Chocó Diego Luis Córdoba
Universidad de los Llanos
Universidad Popular del Cesar
Universidad Colegio Mayor de Cundinamarca
Universidad del Pacífico
Universidad de Antioquia
Universidad del Atlántico
Universidad del Valle
Universidad Industrial de Santander
Universidad de Cartagena
Universidad de Nariño
Universidad del Tolima
Universidad del Quindío
Universidad Francisco de Paula Santander
Universidad de Pamplona
Universidad del Magdalena|UNIMAGDALENA
Universidad de Cundinamarca|UDEC
Universidad de Sucre
Universidad de La Guajira
Universidad Distrital Francisco José de Caldas
Pontificia Universidad Javeriana
Universidad INCCA de Colombia
Universidad Santo Tomás
Universidad Externado de Colombia
Fundación Universidad de Bogotá Jorge Tadeo Lozano
Universidad Central
Universidad Pontificia Bolivariana
Universidad de La Sabana
Universidad EAFIT
Universidad del Norte
Colegio Mayor de Nuestra Señora del Rosario
Fundación Universidad de América
Universidad de San Buenaventura
Universidad Católica de Colombia
Universidad Mariana
Universidad de Manizales
Fundación Universidad Autónoma de Colombia|FUAC
Universidad Católica de Oriente|UCO
Universidad Sergio Arboleda
Universidad El Bosque
Universidad de Boyacá|UNIBOYACÁ
Universidad Manuela Beltrán|UMB
Universidad La Gran Colombia
Universidad de La Salle
Universidad Autónoma del Caribe|UNIAUTONOMA
Universidad Santiago de Cali
Universidad Libre
Universidad de Medellín
Universidad de los Andes
Universidad Autónoma Latinoamericana|UNAULA
Corporación Universidad Piloto de Colombia
Universidad Cooperativa de Colombia
Universidad Autónoma de Bucaramanga|UNAB
Universidad Metropolitana
Universidad Autónoma de Manizales
Universidad Antonio Nariño
Universidad Católica de Manizales
Universidad ICESI
Universidad Autónoma de Occidente
Universidad de Ibagué
Universidad Tecnológica de Bolívar
Universidad del Sinú Elías Bechara Zainum|UNISINU
Universidad de Ciencias Aplicadas y Ambientales|UDCA
Universidad Nacional Abierta y a Distancia|UNAD
Escuela Superior de Administración Pública|ESAP
Dirección Nacional de Escuelas
Colegio Mayor de Antioquia
Escuela Nacional del Deporte
Instituto Departamental de Bellas Artes
Instituto Universitario de la Paz|UNIPAZ
Conservatorio del Tolima
Politécnico Colombiano Jaime Isaza Cadavid
Institución Universitaria Bellas Artes y Ciencias de Bolívar
Unidad Central del Valle del Cauca
Institución Universitaria de Envigado
Institución Universitaria Colegios de Colombia|UNICOC
Fundación Universitaria de Ciencias de la Salud
Colegio de Estudios Superiores de Administración|CESA
Fundación Universitaria Juan N. Corpas
Universidad CES
Fundación Universitaria San Martín
Fundación Universitaria Monserrate|UNIMONSERRATE
Universidad Católica de Pereira
Fundación Universitaria Konrad Lorenz
Fundación Universitaria Los Libertadores
Fundación Universitaria de Popayán
Instituto Universitario de Historia de Colombia
Fundación Universitaria de García Rovira, Norte y Gutiérrez
Universidad Católica Luis Amigó
Fundación Universitaria Juan de Castellanos
Fundación Universitaria María Cano
Fundación Centro Universitario de Bienestar Rural
Fundación Universitaria Agraria de Colombia|UNIAGRARIA
Fundación Universitaria de San Gil|UNISANGIL
Politécnico Grancolombiano
Fundación Universitaria CEIPA
Fundación Universitaria del Área Andina
Fundación Escuela Colombiana de Rehabilitación
Fundación Universitaria Católica Lumen Gentium
Fundación Universitaria Católica del Norte
Fundación Universitaria San Alfonso|FUSA
Fundación Universitaria Seminario Bíblico de Colombia|FUSBC
Fundación Universitaria Empresarial de la Cámara de Comercio de Bogotá|UNIEMPRESARIAL
Fundación de Estudios Superiores Universitarios de Urabá Antonio Roldán Betancur
Institución Universitaria Colombo Americana|UNICA
Fundación de Estudios Superiores Monseñor Abraham Escudero Montoya|FUNDES
Universidad Internacional del Trópico Americano
Universidad CESMAG|UNICESMAG
Fundación Universitaria Compensar
Fundación Universitaria Sanitas
Institución Universitaria Visión de las Américas
Fundación Universitaria Seminario Teológico Bautista Internacional
Institución Universitaria Salazar y Herrera
Universidad Simón Bolívar
Corporación Universidad de la Costa|CUC
Universidad Escuela Colombiana de Ingeniería Julio Garavito
Universidad EAN
Universidad EIA
Corporación Universitaria Adventista|UNAC
Corporación Universitaria de Santa Rosa de Cabal|UNISARC
Corporación Universitaria Lasallista
Escuela Superior de Oftalmología, Instituto Barraquer de América
Corporación Universitaria del Caribe|CECAR
Corporación Universitaria de Colombia IDEAS
Corporación Universitaria Rafael Núñez
Corporación Universitaria del Meta|UNIMETA
Corporación Universitaria del Huila|CORHUILA
Corporación Universitaria Minuto de Dios|UNIMINUTO
Corporación Universitaria Iberoamericana
Corporación Universitaria de Ciencia y Desarrollo|UNICIENCIA
Universidad de Santander|UDES
Corporación Universitaria Remington
Universitaria Agustiniana|UNIAGUSTINIANA
Corporación Cristiana Universitaria de San Andrés, Providencia y Santa Catalina
Corporación Universitaria Empresarial de Salamanca
Corporación Universitaria Republicana
Corporación Colegiatura Colombiana
Corporación Universitaria Empresarial Alexander von Humboldt|CUE
Corporación Universitaria Reformada|CUR
Universidad de Investigación y Desarrollo|UDI
Corporación Universitaria UNITEC
Corporación Universitaria Autónoma del Cauca
Corporación Universitaria Antonio José de Sucre|CORPOSUCRE
Escuela de Inteligencia y Contrainteligencia Brigadier General Ricardo Charry Solano
Escuela de Logística
Escuela de Comunicaciones
Escuela Superior de Guerra General Rafael Reyes Prieto
Centro de Educación Militar|CEMIL
Escuela de Postgrados de la FAC|EPFAC
Instituto Superior de Educación Rural|ISER
Institución Universitaria Mayor de Cartagena
Colegio Mayor del Cauca
Institución Universitaria Pascual Bravo
Escuela Naval de Suboficiales ARC Barranquilla
Instituto Tecnológico del Putumayo
Institución Universitaria de Barranquilla|IUB
Unidades Tecnológicas de Santander
Tecnológico de Antioquia
Institución Universitaria Antonio José Camacho
Instituto Tecnológico Metropolitano
Tecnológico de Artes Débora Arango Institución Redefinida
Fundación Tecnológica Autónoma de Bogotá|FABA
Institución Universitaria ESCOLME
Fundación Universitaria Tecnológico Comfenalco Cartagena
Fundación Centro Colombiano de Estudios Profesionales
Fundación Universitaria Antonio de Arévalo|UNITECNAR
Fundación Centro de Investigación Docencia y Consultoría Administrativa|CIDCA
Fundación Universitaria para el Desarrollo Humano|UNINPAHU
Fundación Tecnológica Autónoma del Pacífico
Tecnológica FITEC
Fundación de Estudios Superiores Comfanorte
Institución Universitaria Latina|UNILATINA
Fundación Universitaria ESUMER
Fundación Eurocolombiana de Educación Superior|EUROCOL
Fundación Tecnológica de Madrid
Fundación de Educación Superior Alberto Merani
Corporación de Estudios Tecnológicos del Norte del Valle
Centro Educacional de Cómputos y Sistemas|CEDESISTEMAS
Corporación Universitaria Centro Superior|UNICUCES
Instituto de Educación Empresarial|IDEE
Corporación Escuela Superior de Administración y Estudios Tecnológicos|EAE
Escuela de Tecnologías de Antioquia|ETA
Corporación Tecnológica de Bogotá|CTB
Instituto Superior de Ciencias Sociales y Económico Familiares|ICSEF
Corporación Educativa ITAE
Corporación de Educación del Norte del Tolima|COREDUCACION
Institución Universitaria Marco Fidel Suárez|IUMAFIS
Corporación Universitaria Autónoma de Nariño|AUNAR
Corporación Tecnológica Industrial Colombiana|TEINCO
Corporación Academia Tecnológica de Colombia|ATEC
Corporación Politécnico de la Costa Atlántica
Politécnico ICAFT
Unión Americana de Educación Superior
Centro de Conocimiento Alejandría
Corporación Internacional para el Desarrollo Educativo|CIDE
Politécnico Santafé de Bogotá
Corporación Tecnológica de Educación Superior Sapienza|CTE
Corporación John F. Kennedy
Corporación Universal de Investigación y Tecnología|CORUNIVERSITEC
Corporación Universitaria Comfacauca|UNICOMFACAUCA
Corporación Tecnológica Superior Siglo XXI
Corporación Tecnológico Copacabana|TECO
Corporación Tecnológica Católica de Occidente|TECOC
Escuela de Formación de Infantería de Marina
Escuela Militar de Suboficiales Sargento Inocencio Chinca
Instituto de Educación Técnica Profesional de Roldanillo
Instituto Nacional de Formación Técnica Profesional de San Juan del Cesar
Instituto Nacional de Formación Técnica Profesional de San Andrés
Instituto Técnico Agrícola|ITA
Escuela Tecnológica Instituto Técnico Central
Instituto Técnico Nacional de Comercio Simón Rodríguez|INTENALCO
Instituto Tolimense de Formación Técnica Profesional
Instituto Nacional de Formación Técnica Profesional Humberto Velásquez García
Colegio Integrado Nacional Oriente de Caldas|IES CINOC
Unidad Técnica Profesional de Sevilla|UNITEPS
Fundación Academia de Dibujo Profesional
Fundación de Educación Superior San José|FESSANJOSE
Fundación para la Educación Superior Real de Colombia
Fundación de Educación Superior Uparsistem
Fundación Escuela Colombiana de Hotelería y Turismo|ECOTET
Institución Universitaria EAM
Fundación Politécnico Minuto de Dios|TEC MD
Fundación de Educación Superior ESATEC
Fundación Interamericana Técnica|FIT
Fundación Instituto de Carreras Técnicas Profesionales|FIDCI
Fundación de Educación Superior Nueva América
Fundación Universitaria Horizonte
Fundación de Educación Superior Sikuani|FESI
Fundación Universitaria San Mateo
Politécnico Internacional Institución de Educación Superior
Corporación Academia Superior de Artes
Corporación Politécnico Colombo Andino
Corporación Educativa del Oriente
Corporación Técnica de Colombia|CORPOTEC
Corporación Centro de Estudios Artísticos y Técnicos|CEART
Corporación Regional de Educación Superior - CRES - de Cali
Corporación Centro Técnico Arquitectónico
Corporación Universitaria CENDA
Corporación de Estudios Superiores Salamandra
Corporación de Educación Superior Suramérica
Corporación Unificada Nacional de Educación Superior|CUN
Corporación de Educación Superior Miguel Camacho Perea
Corporación Educativa del Litoral
Corporación Universitaria Latinoamericana|CUL
Corporación Escuela de Artes y Letras
Corporación Instituto de Administración y Finanzas|CIAF
Corporación Universitaria Regional del Caribe|IAFIC
Corporación Educativa Instituto Técnico Superior de Artes, IDEARTES
Corporación Interamericana de Educación Superior|CORPOCIDES
Corporación Instituto Superior de Educación Social|ISES
Corporación Universitaria Taller Cinco Centro de Diseño
Corporación Universitaria de Ciencias Empresariales, Educación y Salud|UNICORSALUD
Corporación Bolivariana de Educación Superior|CORBES
Corporación Escuela Tecnológica del Oriente
Universidad ECCI
Escuela de Investigación Criminal
Escuela de Suboficiales de la Fuerza Aérea Colombiana Andrés M. Díaz
Escuela Militar de Aviación Marco Fidel Suárez
Escuela Militar de Cadetes General José María Córdova
Escuela Naval de Cadetes Almirante Padilla
Escuela de Ingenieros Militares
Instituto Caro y Cuervo
Instituto Tecnológico de Electrónica y Comunicaciones|ITEC
Servicio Nacional de Aprendizaje|SENA
Fundación Universitaria Claretiana|UNICLARETIANA
Escuela Internacional de Estudios Superiores|INTER
Corporación Universitaria Americana
Fundación Universitaria Bellas Artes
Fundación Universitaria Colombo Internacional|UNICOLOMBO
Tecnológico COREDI
Corporación Tecnológica Indoamérica
Corporación Universitaria de Sabaneta|UNISABANETA
LCI - Fundación Tecnológica
Fundación Universitaria Cafam|UNICAFAM
Instituto Tecnológico Comfamiliar de Putumayo
Fundación Universitaria Cervantes San Agustín|UNICERVANTES
Fundación Universitaria CIEO|UNICIEO
Institución Universitaria de Colombia
Corporación Universitaria U de Colombia
Institución Universitaria Centro de Estudios Superiores María Goretti
Fundación Universitaria Comfenalco Santander
Corporación Colsubsidio Educación Tecnológica|CET
Fundación Universitaria Colombo Germana
Fundación Escuela Tecnológica de Neiva Jesús Oviedo Pérez|FET
Corporación Universitaria para el Desarrollo Empresarial y Social|CUDES
Fundación Universitaria Navarra|UNINAVARRA
Fundación Universitaria Luis G. Páez|UNIPAEZ
Corporación Universitaria de Asturias
ESEIT - Escuela Superior de Empresa, Ingeniería y Tecnología
Universitaria Virtual Internacional
Institución Universitaria Conocimiento e Innovación para la Justicia|CIJ
Tecnológico de Energía e Innovación|E-LERNOVA
Fundación Universitaria Católica del Sur
Fundación Universitaria Comfamiliar Risaralda
Corporación Universitaria de Cataluña
Fundación Universitaria Internacional de Colombia|UNINCOL
Fundación Universitaria FCV
Fundación Universitaria Internacional de La Rioja|UNIR
Institución Universitaria Digital de Antioquia|IU. Digital
Fundación Universitaria Salesiana
Universidad Autónoma Indígena Intercultural|UAIIN
Institución Universitaria Comando de Educación y Doctrina - CEDOC del Ejército Nacional
Fundación Universitaria Patricio Symes
Fundación Universitaria San Pablo|UNISANPABLO
Centro de Estudios Aeronáuticos|CEA
Unidad Tecnológica del Magdalena Medio|UTEM
Corporación Universitaria Autónoma del Norte
Corporación Técnica Profesional Caminos del Suroccidente Colombiano
Universitaria del Chicamocha
Fundación Universitaria Católica del Caribe
Institución Universitaria Politécnico Distrital de Santa Marta
`;

/** Pairs of a name and its acronym, or the name alone: read at the first value that no smaller table knows. */
export const institutionRows = (): string[][] =>
  rows
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
