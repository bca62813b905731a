import { readShortForms } from "./short-forms.ts";

/** What is written short in the names of employers, folded, as seen in Colombian forms and registers; see `readShortForms`. */
export const companyShortForms = readShortForms(`
acad academ|academia+|academic*
acued|acueducto+
adm admin admon admtiva|administracion|administraciones|administrativ*|administradora
admora|administradora+
aer aero aerop|aere*|aeropuerto|aerolineas
ag agenc agen|agencia+
agr|agrari*|agricola+|agropecuari*
agric|agricola+|agricultura
agroind|agroindustria+|agroindustrial+
agrop agropec|agropecuari*
aglom|aglomerados
agrup|agrupacion
alc alcald|alcaldia
alcant|alcantarillado
alim alimen aliment|alimentos|alimenticia|alimenticios
alm almac|almacen+
alq alquil|alquiler+
alum|aluminio+
amb ambient|ambiental+|ambiente
amer|american*|america
ant antioq|antioquia|antioquen*
aparc parq parquead|parqueadero+
apto|apartamento+
arm armad|armada
arq arquit|arquitectos|arquitectura
artes|artesania+
asad|asadero+
aseg asegur|aseguradora+
ases|asesoria+|asesores
asist|asistencia+|asistencial+
aso asoc asc|asociacion|asociados|asociad*|asociaciones
atl|atlantico
aud audit|auditoria+|auditores
aut autom automot|automotriz|automotores|autonom*|automoviles
av|avenida
avic avicol|avicola+
ban bco banc|banco
bga|bucaramanga
bgta bta bog|bogota
bibl bibliot|biblioteca
bienest|bienestar
bol|bolivar
bomb|bomberos
bod|bodega+
boy|boyaca
bq bquilla bqlla|barranquilla
c_c cc c_cial ccial|centro comercial
cacharr|cacharreria
caf cafet|cafeteria+|cafe+|cafeteros
cald|caldas
calz calzad|calzado
cam cam_cio|camara|camara de comercio
camp campes|campesin*|campestre
cap capac capacit|capacitacion|capital
carb|carbones
carn carnic|carniceria+|carnes
carp carpint|carpinteria+
carrocer|carrocerias
cem|cementos|cementerio
cent ctro cen cntr|centro|central+
centr|central+|centro
cerr cerraj|cerrajeria
cerv|cerveceria
cial ciales|comercial+
cias|companias
cia comp compa cnia|compania
cient cientif|cientific*
cig cigarr|cigarreria
cirug|cirugia+
clin cli|clinica+|clinic*
cnel|coronel
col|^colegio|~colombia|~colombian*
coleg cgio|colegio
colom colomb|colombia|colombian*
com|comercializadora|comercial+|comercio|comunicaciones
comerc|comercializadora+|comercial+|comercio
comun comunic|comunicaciones|comunicacion|comunitari*|comunidad
conc concret|concretos|concejo|concesionario
concej|concejo
conces|concesion|concesionari*
cond condom|condominio
conf confec confecc|confecciones|confederacion
conj conjto cjto|conjunto
conj_res conj_resid|conjunto residencial
cons|consultorio+|consejo|consultores|consorcio
consej|consejo
consorc|consorcio
const constr construc|construcciones|construccion|constructora+|constructores
consult|consultoria+|consultores|consultorio+
cont contab ctble contabl|contable+|contabilidad|contadores
contral|contraloria
coop cooper cooperat|cooperativa+|cooperacion
coord|coordinadora
corp corporac|corporacion|corporativ*
corp_univ|corporacion universitaria
cosm cosmet|cosmeticos
cred credit|credito+
cult|cultura|cultural+|cultivos
cund cundi|cundinamarca
d|de
def|defensa|defensoria
dep|^deposito+|deportiv*|departamento|departamental+|deportes
depos|deposito+
deport|deportiv*|deportes
dptal deptal dpital|departamental+
dpto depto dptmto|departamento
desarr|desarrollo+
dir|direccion
dis disen|diseno+
discot|discoteca
dist|distribuidora+|distribuciones|distrital+|distrito
distr|distribuidora+|distribuciones|distrital+
distrib distribuid|distribuidora+|distribuciones
dna|dona
dr|doctor
dra|doctora
drog drogue droguer|drogueria+|drogas
eban|ebanisteria
ecol|ecologic*
econ|economic*|economia
edif|edificio+|edificaciones
edit|editorial|editores
ed educ|educativ*|educacion|educacional
ejc ejto ejcto ejerc|ejercito
elec elect electr|electric*|electronic*|electricidad
electrod|electrodomesticos
electron|electronic*
emp|empresa+
empr empres|empresa+|empresarial+
enf|enfermeria|enfermedades
ener energ energet|energia|energetic*
ens|ensenanza
equip|equipo+
esc escuel|escuela+
esp|especial+|especialidades|especializad*|espanol*
espec especial|especiales|especializad*|especialistas|especialidades
est|estacion|estudio+
est_serv estac_serv|estacion de servicio
est_de_serv e_de_s|estacion de servicio
estac|estacion
estet|estetica
estruct|estructuras
ev event|eventos
exp|expreso|exportaciones|exportadora
expr|expreso
export|exportaciones|exportadora
ext|externado|exterior
fab fabr|fabrica+
fac|facultad
fam famil|familia|familiar+
farm farmac|farmacia+|farmaceutic*
fca|finca
fed feder federac|federacion
ferr ferret ferreter|ferreteria+
fiduc|fiduciaria
fin financ|financier*|financiera|finanzas|financiamiento
fisc|fiscalia
flor florist|floristeria|flores
fdo fond|fondo
fot fotog|fotografia|fotografic*
frig frigor|frigorifico
frut|fruteria|frutas
fum|fumigaciones
fund fundac|fundacion|fundaciones
fund_univ|fundacion universitaria
fun funer|funeraria+
fza|fuerza
fzas|fuerzas
gan ganad|ganader*|ganaderia
gasol|gasolinera
gastr|gastronomia|gastronomic*
geriat|geriatrico
gest|gestion|gestiones
gimn gim gym|gimnasio
gob gober gobern|gobernacion
gral gen|general+
grales grals gles|generales
graf|grafic*
gpo grp|grupo
guard|guarderia
hda hcda hac hacda|hacienda
hamb hamburg|hamburguesas|hamburgueseria
helad helader|heladeria+|helados
herr|herramientas
hidr|hidraulic*|hidrocarburos
hnas|hermanas
hno|hermano
hnos hmnos hrnos|hermanos
hog hogr|hogar+
hosp hptal hospit hospt hpital|hospital+|hospitalari*
host|hostal|hosteria
hot|hotel+|hoteleria
hum|human*|humanidades
i_e ie|institucion educativa
igl|iglesia
imp|importaciones|importadora|impresiones|impresos|imprenta
import|importaciones|importadora
impr impres|imprenta|impresiones|impresores|impresos
ind indust industr|industrial+|industria+
inds|industrias
inf|infantil+|informatica
infra infraest|infraestructura
ing ingen|ingenieria+|ingenieros
inm inmob|inmobiliaria+|inmobiliario
inst|instituto+|institucion|instituciones|institucional|instalaciones
inst_ed inst_educ inst_edu instit_educ|institucion educativa
instal|instalaciones
instit|instituto|institucion
insp|inspeccion
int|integral+|internacional+|interior+
integ integr|integral+|integrales
intl internal inter|internacional+
inv inver invers|inversiones|inversion|inversionistas|inversora
invest investig|investigaciones|investigacion
jar jard|jardin+|jardineria
jd|jardin
joy joyer|joyeria+
jud judic|judicial|judicatura
jug juguet|jugueteria|juguetes
jur jurid|juridic*|juridicas
juv|juventud|juvenil
juz juzg|juzgado+
lab labor laborat|laboratorio+
labs|laboratorios
lact|lacteos
ladr|ladrillera|ladrillos
lav lavand|lavanderia+|lavado
lavad|lavadero
leg|legal
lib libr|libreria+
lic|licores|liceo|licorera
licor|licores|licorera
lit litog|litografia+
llan|llanos|llantas
log logist|logistic*|logistica
lubr|lubricantes
mad|maderas
mader|maderas
man manuf|manufacturas
mant mtto mto manten|mantenimiento+
maq maquin|maquinaria+|maquinas
mar marit|maritim*
marq|marqueteria
mat mater|materiales|maternal
mec mecan|mecanic*|mecanica
med medic|medic*|medicina|medicamentos
mens mensaj|mensajeria
merc|mercado+|mercadeo|mercantil
metal metalm|metalmecanica+|metalurgica|metalic*
mil milit|militar+
min|ministerio|mineria|minera|minas
min_educ mineduc|ministerio de educacion
mini minist|ministerio
minagricultura|ministerio de agricultura
minambiente|ministerio de ambiente
mincultura|ministerio de cultura
mindefensa|ministerio de defensa
mineducacion|ministerio de educacion
minhacienda|ministerio de hacienda
mininterior|ministerio del interior
minjusticia|ministerio de justicia
minsalud|ministerio de salud
mintrabajo|ministerio de trabajo|ministerio del trabajo
mintransporte|ministerio de transporte
minvivienda|ministerio de vivienda
misc miscel miscelan|miscelanea+
mod|modas|moda|moderno
mot|motos|motores
mpal municip mupal|municipal+
mpio mcpio munic mnpio|municipio+|municipal+
mun|municipal+|municipio
mund|mundial+|mundo
mueb mbles|muebles|muebleria
mult multiact|multiactiva
mut|mutual
mzles mzls|manizales
nac nal nales nacnal nnal|nacional+
nacion|nacional+
nat natur|natural+|naturaleza
neg|negocios
not notar|notaria
ntra nstra|nuestra
ntro|nuestro
nva|nueva
nvo|nuevo
occ occid|occidente|occidental
odon odont odontol|odontologia|odontologic*|odontologos
of ofic|oficina+
oftalm|oftalmologia|oftalmologic*
op oper operac|operaciones|operador*|operadora
opt|optica+|optometria
org organiz|organizacion|organizaciones
or orient ote|oriente|oriental
ort|ortopedia|ortopedic*
pac pacif|pacifico
pan panad panader|panaderia+
panif|panificadora
papel papeler|papeleria+
parr|parroquia
past pastel|pasteleria+
pel peluq peluquer|peluqueria+
pec|pecuari*
ped pedag|pedagogic*
pediat|pediatria|pediatric*
perf perfum|perfumeria
pers|personeria|personal
pesq|pesquera+|pesqueria
petrol petr|petroleo+|petrolera+
piz pizz pizzer|pizzeria+
plas plast|plasticos|plastic*
polic|policia
pol|policia|politecnico|politecnica
poli politec|politecnico
pont|pontificia
pop|popular+
pqdro pqro|parqueadero
pquia|parroquia
prep|preparatoria
prees preesc|preescolar
prest|prestacion|prestadora
prev|prevision|prevencion
primar|primaria
priv|privad*
proc|procesadora|procesos|procuraduria
procur|procuraduria
prod produc product|productos|producciones|produccion|productora+
prods|productos
prof profes|profesional+
prom promot promoc|promotora+|promociones
prop|propiedad
prot|proteccion
prov|proveedora|proveedores|provisiones
proy proyec|proyectos|proyecto
ptar|planta de tratamiento de aguas residuales
pto|puerto+
pub public|public*|publicaciones
publ publicid|publicidad|public*
quim|quimic*
reg region|regional+
registr|registraduria
rel relac|relaciones
rep|republica|representaciones|repuestos
repr repres represent|representaciones
repub republ|republica
repto rept|repuestos
res resid residenc|residencial+|residencia+
rest restaur restaurant rte rtte|restaurante+
rur|rural+
sal|salud|salon
salsam|salsamentaria
san|sanitari*
sanit|sanitari*
sast|sastreria
sec secr srio sria secret|secretaria+
secc|seccional
sect|sector|sectorial
segur|seguridad|seguros
seg|seguros|seguridad
serv servic servi svcio svcs|servicio+
servs svcios svc|servicios
sind|sindicato
sist sis sistem|sistema+
sn|san
soc|sociedad|social+
sold|soldadura+
solid|solidari*|solidaria
soluc sol|soluciones
sra|senora
sta|santa
sto|santo
subd|subdireccion
suc|sucesores|sucursal
sum sumin suminist|suministros
sup super|superior|superintendencia
superint|superintendencia
superm supermer supermdo spmdo|supermercado+
surt|surtidora|surtido
tab|tabaco+
tall tller|taller+
tap tapic|tapiceria
tec tecn|tecnic*|tecnologia+|tecnologic*
tecnol|tecnologia+|tecnologic*
tej|tejidos
tel telec telecom telecomunic|telecomunicaciones|telefonia|telefonos
temp|temporal+
term|terminal+|termic*
text|textil+
tien tda|tienda+
tint|tintoreria
tip tipog|tipografia
tit|titulares|titularizadora
top|topografia
trab|trabajo+|trabajadores
trans transp transport tte ttes tptes|transporte+|transportadora+|transportadores
transit|transito
trat|tratamiento+
trib|tribunal
tur turis turist|turismo|turistic*
u univ univers|^universidad|~universitari*|universidad
un|union
un_temp ut|union temporal
ud unid|unidad+
unif|uniformes
urb urban urbaniz|urbanizacion|urbanizaciones|urban*|urbanizadora
urg|urgencias
var varied|variedades
veh vehic|vehiculo+
vent|ventas
ver|vereda
vet veter veterin|veterinari*|veterinaria+
viaj|viajes
vid vidr vidrier|vidrieria+|vidrios
vig vigil|vigilancia
viv vivien|vivienda+
vivr|viveres
vol volunt|voluntari*
vcio villav|villavicencio
vpar|valledupar
x|por
zap zapat|zapateria+
zn|zona
`);

/** Words around “none” or “independent” that add nothing to it, folded. */
export const nonEmployerFillers: ReadonlySet<string> = new Set(
  `
  soy estoy trabajo trabajador trabajadora trabajando actualmente actual ahora momento hoy por el la mi yo de del en como
  persona cuenta propia medio tiempo aun todavia labores
  `
    .trim()
    .split(/\s+/u),
);
