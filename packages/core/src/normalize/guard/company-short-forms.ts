import { readShortForms } from "./short-forms.ts";

/** What is written short in the names of employers, folded, as seen in Colombian forms and registers; see `readShortForms`. */
export const companyShortForms = readShortForms(`
acad academ|academia+|academic*
acued|acueducto+
adm admin admon admtiva|administracion|administraciones|administrativ*|administradora
admora|administradora+
aer aero aerop|aere*|aeropuerto|aerolineas
ag agenc agen|agencia+
aglom|aglomerados
agric|agricola+|agricultura
agroind|agroindustria+|agroindustrial+
agrop agropec|agropecuari*
agrup|agrupacion
agr|agrari*|agricola+|agropecuari*
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
auton autonoma|autonom*
avic avicol|avicola+
av|avenida
batall batal btn|batallon
bco banc|banco
bga|bucaramanga
bgta bta bog|bogota
bibl bibliot|biblioteca
bienest|bienestar
bod|bodega+
bol|bolivar
bomb|bomberos
bout boutiq|boutique
boy|boyaca
bq bquilla bqlla|barranquilla
brig|brigada
c_c cc c_cial ccial|centro comercial
cacharr|cacharreria
caf cafet|cafeteria+|cafe+|cafeteros
caj|caja
cald|caldas
calz calzad|calzado
cam cam_cio|camara|camara de comercio
camp campes|campesin*|campestre
cap? capac capacit|capacitacion|capital
carb|carbones
cardiol cardio|cardiologia|cardiovascular
carn carnic|carniceria+|carnes
carp carpint|carpinteria+
carrocer|carrocerias
catol|catolic*
cem|cementos|cementerio
cent ctro cen cntr|centro|central+
centr|central+|centro
cerr cerraj|cerrajeria
cerv|cerveceria
cia comp compa cnia|compania
cial ciales|comercial+
cias|companias
cient cientif|cientific*
cig cigarr|cigarreria
cirug|cirugia+
clin cli|clinica+|clinic*
cnel|coronel
coleg cgio|colegio
colom colomb|colombia|colombian*
col|^colegio|~colombia|~colombian*
comerc|comercializadora+|comercial+|comercio
comun comunic|comunicaciones|comunicacion|comunitari*|comunidad
com|comercializadora|comercial+|comercio|comunicaciones
conc concret|concretos|concejo|concesionario
concej|concejo
conces|concesion|concesionari*
cond condom|condominio
conf confec confecc|confecciones|confederacion
conj conjto cjto|conjunto
conj_res conj_resid|conjunto residencial
consej|consejo
consorc|consorcio
const constr construc|construcciones|construccion|constructora+|constructores
consult|consultoria+|consultores|consultorio+
cons?|consultorio+|consejo|consultores|consorcio
cont contab ctble contabl|contable+|contabilidad|contadores
contral|contraloria
coop cooper cooperat|cooperativa+
coord|coordinadora
cordob|cordoba
corp corporac|^corporacion|~corporativ*|~corporacion
corp_univ|corporacion universitaria
cosm cosmet|cosmeticos
cred credit|credito+
cuad|cuadrilla
cult|cultura|cultural+|cultivos
cund cundi|cundinamarca
c|centro{educ,comerc,cial,medic,odont,comun,deport,salud,cult}
def|defensa|defensoria
deport|deportiv*|deportes
depos|deposito+
dep|^deposito+|~deportiv*|~departamental+|~deportes|departamento{nacional,nal,administrativo}
desarr|desarrollo+
dir|direccion
dis disen|diseno+
discot|discoteca
distrib distribuid|distribuidora+|distribuciones
distr|distrital+{secr,univ,hosp,coleg,contral,person,veedur,concej,jardin}|distribuidora+|distribuciones
dist|distrital+{secr,univ,hosp,coleg,contral,person,veedur,concej,jardin}|distrito{milit,capital,riego,turist,policia}|distribuidora+|distribuciones
div|division
dna|dona
dptal deptal dpital|departamental+
dpto depto dptmto|departamento
dra|doctora
drog drogue droguer|drogueria+|drogas
dr|doctor
dulc|dulces
d|de
eban|ebanisteria
ecol|ecologic*
econ|economic*|economia
ed educ|educativ*|educacion|educacional
edif|edificio+|edificaciones
edit|editorial|editores
ejc ejto ejcto ejerc|ejercito
elec elect electr|electric*|electronic*|electricidad
electrod|electrodomesticos
electron|electronic*
empaq|empaques
empr empres|empresa+|empresarial+
emp|empresa+
ener energ energet|energia|energetic*
enf|enfermeria|enfermedades
ens|ensenanza
equip|equipo+
esc escuel|escuela+
espec especial|especiales|especializad*|especialistas|especialidades
esp|especial+|especialidades|especializad*|espanol*
est_de_serv e_de_s|estacion de servicio
est_serv estac_serv|estacion de servicio
estac|estacion
estet|estetica
estim|estimulacion
estruct|estructuras
est|estacion|estudio+{fotogr,jurid,grab,arquit,disen,belleza}
ev event|eventos
export|exportaciones|exportadora
expr|expreso
exp|expreso|exportaciones|exportadora
ext|externado|exterior
fab fabr|fabrica+
fac|facultad
fam famil|familia|familiar+
farm farmac|farmacia+|farmaceutic*
fca|finca
fdo fond|fondo
fed feder federac|federacion
ferr ferret ferreter|ferreteria+
fiduc|fiduciaria
fin financ|financier*|financiera|finanzas|financiamiento
fisc|fiscalia
fisio fisiot|fisioterapia
flor florist|floristeria|flores
fot fotog|fotografia|fotografic*
fotoc fotocop|fotocopias
frig frigor|frigorifico
frut|fruteria|frutas
fum|fumigaciones
fun funer|funeraria+
fund fundac|fundacion|fundaciones
fund_univ|fundacion universitaria
fzas|fuerzas
fza|fuerza
gan ganad|ganader*|ganaderia
gasol|gasolinera
gastr|gastronomia|gastronomic*
geriat|geriatrico
gest|gestion|gestiones
gimn gim gym|gimnasio
ginec ginecol|ginecologia|ginecologic*
gob gober gobern|gobierno{sec,secr,secret,sria}|gobernacion
gpo grp|grupo
graf|grafic*
gral gen|general+
grales grals gles|generales
gras|grasas
guard|guarderia
hamb hamburg|hamburguesas|hamburgueseria
harin|harinas
hda hcda hac hacda|hacienda
helad helader|heladeria+|helados
herr|herramientas
hidr|hidraulic*|hidrocarburos
hnas|hermanas
hnos hmnos hrnos|hermanos
hno|hermano
hog hogr|hogar+
hosp hptal hospit hospt hpital|hospital+|hospitalari*
host|hostal|hosteria
hot|hotel+|hoteleria
hum|human*|humanidades
i_e ie|institucion educativa
igl|iglesia
import|importaciones|importadora
impr impres|imprenta|impresiones|impresores|impresos
imp?|importaciones{exp}|importadora{exp}|importaciones|importadora|impresiones|impresos|imprenta
ind indust industr|industrial+|industria+
inds|industrias
infra infraest|infraestructura
inf|infanteria{batall,ejerc,briga}|infantil+|informatica
ing ingen|ingenieria+|ingenieros
inm inmob|inmobiliaria+|inmobiliario
insp|inspeccion
inst_ed inst_educ inst_edu instit_educ|institucion educativa
instal|instalaciones
instit|instituto|institucion
inst|instituto+|institucion|instituciones|institucional|instalaciones
insum ins|insumos
integ integr|integral+|integrales
intl internal inter|internacional+
int|integral+|internacional+|interior+
inv inver invers|inversiones|inversion|inversionistas|inversora
invest investig|investigaciones|investigacion
jar jard|jardin+|jardineria
jd|jardin
joy joyer|joyeria+
jud judic|judicial|judicatura
jug juguet|jugueteria|juguetes
jur jurid|juridic*
juv|juventud|juvenil
juz juzg|juzgado+
lab labor laborat|laboratorio+
labs|laboratorios
lac lact|lacteos|lacte*
ladr|ladrillera|ladrillos
lamp|lamparas
laton latoner|latoneria
lav lavand|lavanderia+|lavado
lavad|lavadero
leg|legal
lib libr|libreria+
licor|licores|licorera
lic?|licores|liceo|licorera
lit litog|litografia+
llan?|llanos|llantas
log logist|logistic*|logistica
lubr|lubricantes
mader|maderas
mad|maderas
magd|magdalena
man manuf|manufacturas
mant mtto mto manten|mantenimiento+
maq maquin|maquinaria+|maquinas
mar marit|maritim*
marq|marqueteria
mat mater|materiales|maternal
mat_inf mat_infantil|materno infantil
mec mecan|mecanic*|mecanica
med medic|medic*|medicina|medicamentos
mens mensaj|mensajeria
merc|mercado+|mercadeo|mercantil
met metal metalm|metalic*|metalmecanica+|metalurgic*|metales
metrop metropol|metropolitan*
mil milit|militar+
min_educ mineduc|ministerio de educacion
minagricultura|ministerio de agricultura
minambiente|ministerio de ambiente
mincultura|ministerio de cultura
mindefensa|ministerio de defensa
mineducacion|ministerio de educacion
minhacienda|ministerio de hacienda
mini minist|ministerio
mininterior|ministerio del interior
minjusticia|ministerio de justicia
minsalud|ministerio de salud
mintrabajo|ministerio de trabajo|ministerio del trabajo
mintransporte|ministerio de transporte
minvivienda|ministerio de vivienda
min|^ministerio|~mineria|~minera+|~minas
misc miscel miscelan|miscelanea+
mod?|modas|moda|moderno
mot|motos|motores
mpal municip mupal|municipal+
mpio mcpio munic mnpio|municipio+|municipal+
mudanz mudan|mudanzas
mueb mbles|muebles|muebleria
mult multiact|multiactiva
mund|mundial+|mundo
mun|municipal+|municipio
mus?|museo|musica|musical+
mut|mutual
mzles mzls|manizales
nac nal nales nacnal nnal|nacional+
nacion|nacional+
nar narin|narino
nat natur|natural+|naturaleza
neg|negocios
neum|neumaticos
not notar|notaria
ntra nstra|nuestra
ntro|nuestro
nva|nueva
nvo|nuevo
occ occid|occidente|occidental
odon odont odontol|odontologia|odontologic*|odontologos
of ofic|oficina+
oftalm|oftalmologia|oftalmologic*
oncol|oncologia|oncologic*
op oper operac|operaciones|operador*|operadora
opt|optica+|optometria
or orient ote|oriente|oriental
org organiz|organizacion|organizaciones
ort|ortopedia|ortopedic*
pac pacif|pacifico
paisaj|paisajismo
pan panad panader|panaderia+
panif|panificadora
papel papeler|papeleria+
parril|parrilla
parr|parroquia
past pastel|pasteleria+
pec|pecuari*
ped pedag|pedagogic*
pediat|pediatria|pediatric*
pel peluq peluquer|peluqueria+
perf perfum|perfumeria
pers|personeria|personal
pesq|pesquera+|pesqueria
petrol petr|petroleo+|petrolera+
pint|pinturas
piz pizz pizzer|pizzeria+
plas plast|plasticos|plastic*
plom plomer|plomeria
poli politec|politecnico
polic|policia
pol?|policia{nac,nal,metrop}|policia|politecnico|politecnica
pont|pontificia
pop|popular+
pqdro pqro|parqueadero
pquia|parroquia
prees preesc|preescolar
prep|preparatoria
prest|prestacion|prestadora
prev|prevision|prevencion
primar|primaria
priv|privad*
procur|procuraduria
proc?|procesadora|procesos|procuraduria
prod produc product|productos|producciones|productora+|producto
prods|productos
prof profes|profesional+
prom promot promoc|promotora+|promociones
prop|propiedad
prot|proteccion
prov|proveedora|proveedores|provisiones
proy proyec|proyectos|proyecto
psicol psic|psicologia|psicologic*
psiq psiquiat|psiquiatria|psiquiatric*
ptar|planta de tratamiento de aguas residuales
pto|puerto+
pub public|public*|publicaciones
publ publicid|publicidad|public*
quim|quimic*
quind|quindio
radiol|radiologia|radiologic*
refrig refri|refrigeracion
reg region|regional+
registr|registraduria
rehab rehabil|rehabilitacion
rel relac|relaciones
reloj relojer|relojeria
remat|remates
repr repres represent|representaciones
repto rept|repuestos
repub republ|republica
rep|republica|representaciones|repuestos|reparacion+
res resid residenc|residencial+|residencia+
rest restaur restaurant rte rtte|restaurante+
risar risald|risaralda
rur|rural+
salsam|salsamentaria
sal?|salud{ips,eps,secr,serv,clin,hosp,min,superint,inst}|salud|salon
sanit|sanitari*
santand sder stder|santander
san|sanitari*
sast|sastreria
sec secr srio sria secret|secretaria+
secc|seccional
sect|sector|sectorial
seguros_soc|seguros sociales
segur|seguridad|seguros
seg|seguros|seguridad
serig serigr|serigrafia
serv servic servi svcio svcs|servicio+
servs svcios svc|servicios
sind|sindicato
sist sis sistem|sistema+
sn|san
soc|^sociedad|~social+
sold|soldadura+
solid|solidari*|solidaria
soluc sol|soluciones
sra|senora
sta|santa
sto|santo
subd|subdireccion
suc?|sucursal{banc,bco,davivien,bbva,colpatria,centro,norte,sur,ppal,princ,calle,cra,carrera}|sucesores{cia,hijos,hnos,herman,viuda}|sucesores|sucursal
sum sumin suminist|suministros
sup super suprem|suprem*{corte}|superior+|superintendencia
superint|superintendencia
superm supermer supermdo spmdo|supermercado+
sur_occ|suroccidente
surt|surtidora|surtido
tab|tabaco+
tall tller|taller+
tap tapic|tapiceria
tec? tecn?|tecnic*{industr,agrop,agric,agrar,comerc,bachill,coleg,profes,labor}|tecnic*|tecnologia+|tecnologic*
tecnol|tecnologia+|tecnologic*
tej|tejidos
tel telec telecom telecomunic|telecomunicaciones|telefonia|telefonos
temp|temporal+
terap|terapia+|terapeutic*
term|terminal+|termic*
text|textil+
tien tda|tienda+
tint|tintoreria
tip tipog|tipografia
tit|titulares|titularizadora
tol tolim|tolima
top|topografia
torn torner|torneria|tornillos
trab|trabajo+|trabajadores
trans transp transport tte ttes tptes|transporte+|transportadora+|transportadores
transit|transito
trat|tratamiento+
trib|tribunal
trill|trilladora
tur turis turism turist|turismo|turistic*
u univ univers|^universidad|~universitari*|universidad
ud unid|unidad+
un_temp ut|union temporal
unif|uniformes
un|union
urb urban urbaniz|urbanizacion|urbanizaciones|urban*|urbanizadora
urg|urgencias
urol urolog|urologia|urologic*
var varied|variedades
vcio villav|villavicencio
veh vehic|vehiculo+
vent|ventas
ver|vereda
vet veter veterin|veterinari*|veterinaria+
viaj|viajes
vid vidr vidrier|vidrieria+|vidrios
vig vigil|vigilancia
viv vivien|vivienda+
viver|vivero
vivr|viveres
vol volunt|voluntari*
volq|volquetas
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
