import { readShortForms } from "./short-forms.ts";

/**
 * What is written short in occupations that the abbreviations of titles do not have, folded; see `readShortForms`. A short
 * form that means something else beside certain words means only what stands here, whatever those abbreviations say.
 */
export const occupationShortForms = readShortForms(`
acad academ|academic*
acond acondic|acondicionado+
act activ|actividades|activos
admon admo admn|administracion
admra admdora|administradora
admtvo admvo adtvo adtivo admtv adminis administ administr|administrativ*|administrador|administradora
aer aeron aeronaut|aeronautic*|aereo
afil afiliac|afiliaciones
ag agte agt agen|agente
agr agric|agricola+|agricultor|agricultora
agroind|agroindustrial
agron|agronom*
agrop agropec|agropecuari*
aire_acond aires_acond|aire acondicionado|aires acondicionados
aliment alim|alimentos|alimentaria
amb ambul|ambulante+{vend,vdor,comerc,venta}|ambulancia+{conduc,cond,paramed,tripul,oper}|ambiental
anls anal analis anlst|analista
aph|atencion prehospitalaria
apoy|apoyo
aprov|aprovisionamiento
arch archiv|archivo
art artes artist|artistic*|artesanal|artes
asc asesr asesr asor|asesor
aseg|aseguramiento|asegurador
asist|asistencial{enferm,medic,hospital,salud}|asistente
at_cliente at_al_cliente aten_cliente|atencion al cliente
atc|atencion al cliente
aten atenc|atencion
aud audit|auditor|auditora|auditoria
audiov audiovis|audiovisual+
aut autom automot|automotriz
automat|automatizacion
aux_admon|auxiliar administrativo|auxiliar de administracion
aux_enf|auxiliar de enfermeria
ayte ayu ayt aydte|ayudante
bach bch|bachiller|bachillerato
bachto bto|bachillerato
banc|bancari*
bca|banca
bibliot bibl|biblioteca|bibliotecari*
bicis bici|bicicleta+
bil biling|bilingue
biomed|biomedic*
bod bodeg bdga|bodega|bodeguer*
bom bomb|bombero
cam?|camion|camara+
can cano|canin*
cap_hum|capital humano
capac capacit|capacitacion|capacitador
cap|capitan
carp carpint|carpinter*|carpinteria
cart|cartera
catast|catastro|catastral
catedr|catedra|catedratic*
cc|call center
cels celu cell|celular+
cel|celador{seg,vigil}|celular+
cent|central|centro
certif|certificad*
cial ccial cmcial comer comerc cmercial|comercial
cient|cientific*
cir ciruj|cirujan*|cirugia
ciud|ciudadan*
clasif|clasificador|clasificadora
clin|clinic*|clinica
clte clt cltes|cliente+
cnel|coronel
cob cobr cobranz|cobranza+|cobrador|cobradora
coc cocin|cocina|cociner*
cod|codificador|codificacion
com_ext comext|comercio exterior
com_soc com_social|comunicador social|comunicadora social
comb|combustible+
comp compr|compras
comput|computador|computadores|computacion
comunic comun|comunicaciones|comunicacion|comunicador|comunicadora|comunitari*
comunit|comunitari*
com?|comercial|comercio|comunicaciones
cond|conductor|conductora
conf confec confecc|confeccion|confecciones
conj conjto|conjunto
conj_resid conj_res|conjunto residencial
cons consult|consultor|consultora
conserv|conservacion
const construc constr constru|construccion|constructor|construcciones
cont ctble ctbl contbl contabl|contable+
cont_pub|contador publico|contadora publica
contab|contabilidad|contable
contrat|contratacion|contratista+|contratos
control_int|control interno
cont|contable+|contador|contadora|contabilidad
convi conviv|convivencia
coop|cooperativa
corp corporat|corporativ*
corr|corredor|corredora
costur|costurer*
cred credit|credito+
cto|control
ctrl|control
cult|cultural+|cultura
cump cumpl|cumplimiento
cx|cirugia
dat|datos
dcho der dch derech|derecho
def|defensor|defensora
deleg|delegad*
dent|dental
depend dpte|dependiente
deport|deportiv*
dep?|dependiente{judic,jurid,abog}|deportes|deportiv*|deposito
desp despach|despacho+|despachador|despachadora
dev|desarrollador|desarrolladora
dg|diseno grafico
dibuj|dibujante
digit digitad|digitador|digitadora
dig|digital+
dipl|diplomad*
dir_gral|director general|directora general
dis disen|disenador|disenadora|diseno
dist distrib|distribucion|distribuidor|distribuidora|distrital
diur|diurn*
dllador|desarrollador
dllo desllo des desarr desar|desarrollo
dom? domic|domicilios|domiciliari*
domest dom?|domestic*{emp,trab,oficio,serv}|domestic*
dptal deptal|departamental
dpto depto|departamento
dra|doctora
dr|doctor
doc|docente{univ,catedr,primaria,prim,bach,preesc,secund,colegio,escuela,ingles,mat,planta,hora,tiempo}|documental{gest,archiv,arch,sist}
dte dcte docen docnte|docente
d|de|del
ec econ|economia|economic*
ecol|ecologic*
ed educ edu|educacion|educativ*|educador|educadora
ed_fis educ_fis edu_fis edufisica|educacion fisica
ed_inf|educacion infantil
edit|editor|editora|editorial
efec|efectivo
ejc ejto ejcto ejerc|ejercito
ejc_nal ejto_nal|ejercito nacional
elab|elaboracion
elec elect electr electric|electric*|electricista
electricid|electricidad
electrom electromec|electromecanic*
electron|electronic*|electronica
emb embalaj|embalador|embaladora
emp empl empld|empleado|empleada
emp_dom empl_dom|empleada domestica
emp_publ|empleado publico|empleada publica
empac|empacador|empacadora
empir|empiric*
empr|empresa+|empresari*
enc? encarg|encargad*
enc? encuest|encuestador|encuestadora
enfer enferm enf|enfermer*|enfermeria
ens|ensamble|ensamblador|ensambladora
entr entren|entrenador|entrenadora
equip eq|equipos
esc escol|escuela|escolar
esmalt|esmaltador
espec|especialista|especializad*
esp|especial+{cond,serv,transp,educ,ruta}|espanol{prof,docente,lic,maestr}|especialista|especializad*
estad|estadistic*|estadistica
estil|estilista
estruct|estructura+|estructural
est?|estudios|estadistic*|estetica
event|eventos
exp? export|exportaciones|expert*
ext|extern*|exterior
fab fabric|fabricacion|fabrica
fact factur|facturacion
fact|facturacion|facturador|facturadora
fam|familia+|familiar
farm farmac|farmacia|farmaceutic*
farmaceut|farmaceutic*
fin finan financ|financier*|finanzas
fin|financier*|finanzas
fisc|fiscal
fisio|fisioterapeuta|fisioterapia
fis|fisica|fisic*
flor floric|flores|floricultura
fono fonoaud|fonoaudiolog*
form|formador|formadora|formacion
fot foto fotog|fotograf*|fotografia
front_end|front end
fza_aerea|fuerza aerea
fza_vtas fza_ventas|fuerza de ventas
fza|fuerza
g_humana g_hum gh gest_hum gest_humana|gestion humana
gan ganad|ganader*|ganaderia
gas_nat|gas natural
gast gastron|gastronomia|gastronomic*
gda grda gua guard|guarda
gdia|guardia
gen gral grl gnral gnal|general
gener|generales
gerenc gcia|gerencia
gest gestn|gestion|gestor|gestora
gob|gobierno
graf|grafic*
grales grls gles gnrales|generales
gte grte ger gnte|gerente
guia_turist|guia turistico|guia turistica
gym gim gimn|gimnasio
herram|herramientas
hidr|hidraulic*
hig|higienista|higiene
hist|historia+
hog|hogar
hosp hptal hospit|hospital|hospitalari*
hot|hotel|hoteler*
hum|human*|humanidades
ie|institucion educativa
ilum|iluminacion
imp? impr|impresion|impresor|importaciones
import|importaciones
impuls|impulsador|impulsadora
ind indust|independiente{contrat,comerc,trabaj,conduc,consult,prestad}|industrial+
indep indepen indepte indpte|independiente
indep independ indpend|independiente
indus|industrial
infr infraest|infraestructura
inf?|informatic*{ing,tec,tgo,soporte}|infantil|informatic*|informatica|informacion
ing_sist|ingeniero de sistemas|ingeniera de sistemas
ingl ing_idioma|ingles
inm inmob|inmobiliari*
inmobil|inmobiliari*
insp inspec|inspector|inspectora
instal|instalador|instaladora|instalaciones|instalacion
instr instruct|instructor|instructora
instrum instrument|instrumentador|instrumentadora|instrumentacion
inst?|instalador{gas,fibra,redes,intern,drywall,panel,camar,aire,vidrio,piso,electr}|instaladora{gas,fibra,redes,intern}|instructor|instructora|institucional
integr|integral+
intend|intendente
interp interpr|interprete
int|intern*{audit,control,contral}|internacional{comercio,negoc,ventas,relacion,export,transp,polit,carga,logist,cooper}|intern*|infantil{jardin,educ}|interior+{disen,decor,arq}
inv? invent|inventario+
inv? invest investig|investigador|investigadora|investigacion
jard|jardin|jardiner*
jef jfe|jefe
jf|jefe
jr|junior
jub jubil|jubilad*
jud judic|judicial
jur jurid|juridic*
juz juzg|juzgado+
lab_clin lab_clinico|laboratorio clinico
labs|laboratorio
lab|laboral{abog,derecho,riesgos,salud,relaciones}|laboratorio
lcda licda|licenciada
lect|lectura
leg|legal
lic lcdo licdo|licenciado
lid lidr|lider
limp|limpieza
lin|linea
liq|liquidador|liquidadora|liquidacion
lit litig|litigante
loc|local
log logist logis|logistic*|logistica
maest mtro|maestro
manic manicur|manicurista
manip|manipulador|manipuladora
mant mtto mantto manten mnto manto|mantenimiento
maq maquin mquina|maquina+|maquinaria|maquinista
maq_pesada maq_pes|maquinaria pesada
maq_plana|maquina plana
mat matem matemat mates|matematica+
mater|materiales
mcdeo merc mcado mercad|mercadeo
mcnico mecanc mec mecan|mecanic*|mecanica
med_gral med_gen|medico general|medica general
med_vet|medico veterinario|medica veterinaria
medioamb|medio ambiente
medios_tec|medios tecnologicos
med|medic*|medicina|medios{comunic,digit,audio}
mens mensaj|mensajer*|mensajeria
merca merchand|mercaderista
mes meser|meser*
metal metalm metalmec|metalmecanic*|metalmecanica
mil milit|militar
min miner|miner*|mineria|minas
mkt mktg mark market mkting|mercadeo|marketing
mont montac|montacargas|montaje+
most mostr mostrad|mostrador
mot motoc|moto+|motocicleta+
motor motoriz|motorizad*
mpal municip|municipal
mto|mantenimiento
mtra|maestra
mus|music*|musica
nac nal nacnal|nacional
nat|natural+
neg|negocio+
neon|neonatal
noct nocturn|nocturn*
nom nomin|nomina
not? notif|notificador|notificadora|notaria
nutric|nutricion|nutricionista
nvo|nuevo
obr|obrer*
oc ocup|ocupacional
occ|ocupacional
odont odon odontol|odontolog*|odontologia|odontologic*
of? ofc? ofi ofic offic|oficios{vari,vs}|oficial+|oficina
of_vs of_varios|oficios varios
op oper opr opdor|operador|operadora|operari*|operaciones|operativ*
op_call|operador de call
op_maq|operador de maquina|operador de maquinaria
oper_maq|operario de maquina|operador de maquinaria
operac|operaciones
opt optom|optometra|optica
org organiz|organizacional|organizador{event}|organizadora{event}
orient|orientador|orientadora
orto?|ortopedia|ortodoncia
pac|pacientes
paisaj|paisajista|paisajismo
pan panad|panader*|panaderia
parv|parvularia|parvulario
past pastel|pasteler*|pasteleria
patr patrull|patruller*
pda pdas|prendas
pdv|punto de venta
ped pediat|pediatra|pediatria|pediatric*
pedag|pedagog*|pedagogia|pedagogic*
pedic|pedicurista
pel peluq peluqu|peluquer*|peluqueria
pens pension|pensionad*
per period|periodista
perf perfor|perforacion|perforador
pers|personal
pesc|pescador|pescadora
pet petrol|petroleo+
ph|propiedad horizontal
pint|pintor|pintora|pintura
plan planeac|planeacion
plast|plastic*|plasticos
pnal|penal
pol polic|policia
portuar|portuari*
posv postv postvta posvta|posventa|postventa
ppal princ|principal
ppto presup|presupuesto+
pqrs|peticiones quejas reclamos y sugerencias
pqr|peticiones quejas y reclamos
prac pract|practicante
preesc prees|preescolar
prehosp preh prehospit|prehospitalari*
presenc|presencial
prestac|prestacion|prestaciones
prev preven|prevencion|preventa|prevendedor
prim primar|primaria
priv|privad*
proc proces|proceso+
prod|produccion|producto+|productor|productora
prof profe profes|profesor|profesora|profesional
prog program|programador|programadora|programacion
prom promot promo|promotor|promotora
prop propiet|propietari*
prot|protesis|proteccion
provis|provisional
prov|proveedores
proy proyec proyect|proyecto+
psic psicol psicolog psi sic|psicolog*|psicologia
psiq psiquiat|psiquiatra|psiquiatria|psiquiatric*
ptar|planta de tratamiento de aguas residuales
pta|planta
pte|presidente
pto_vta punto_vta|punto de venta
pub public|public*|publicidad|publicista
publ publi publicid|publicidad
publicit|publicitari*
q_f qf|quimico farmaceutico|quimica farmaceutica
qco|quimico
quim|quimic*|quimica
qx quir quirurg|quirurgic*
radiol|radiolog*|radiologia
rec_hum rrhh rr_hh rh recur_hum|recursos humanos
recaud|recaudador|recaudadora|recaudo
recic|reciclador|recicladora
recol|recolector|recolectora
recup|recuperacion|recuperador|recuperadora
rec?|recursos|recaudo|recepcion
red rds|redes
redac|redactor|redactora|redaccion
refrig refri refriger|refrigeracion
reg regl regnal|regional
rel rels relac|relaciones
rel_pub|relaciones publicas
remot|remot*
rep repres repr repte|representante
repart|repartidor|repartidora
repost|reposter*|reposteria
res resid|residente{ingen,ing,arq,medic,profesional,obra}|residencial
rest restaur rte|restaurante+
retir ret|retirad*
retro retroexc|retroexcavadora
rev_fiscal|revisor fiscal|revisora fiscal
rev|revisor|revisora
ries rgos riesg|riesgo+
rrpp|relaciones publicas
rur|rural+
rx|rayos x
s_publico|servicio publico
sac|servicio al cliente
sal|salud
san sanit|sanitari*
sarg sgto sarg sgt|sargento
sast|sastre
scial soc?|social
sec secret secre scria sria secr|secretari*
seg_ind|seguridad industrial
seg_priv|seguridad privada
seg_social seg_soc|seguridad social
segur|seguridad
seg|seguros{corredor,vend,vta}|seguridad|seguros
selec selecc|seleccion
sem ssr|semisenior
serig|serigrafia
serv svcio svc servic|servicio+
serv_al_cliente serv_cliente serv_cte|servicio al cliente
serv_dom|servicio domestico
serv_grales servs_grales serv_gles ss_gg serv_gral s_generales s_grales sg ssgg|servicios generales
serv_pub|servicio publico|servicios publicos
sist sistem sis sists|sistema+
soc?|sociales{prof,docente,lic,maestr}|social+|socio|socia
soft sftw sw sofw sftware|software
sold_prof soldado_prof|soldado profesional
sold|soldador|soldadora|soldadura|soldado
solicit|solicitudes
sonid|sonido
sop soprt|soporte
sr|senior
ss|seguridad social{nomin,nom,prestac,liquid,afili,pension}
sst|seguridad y salud en el trabajo|salud y seguridad en el trabajo
sub_int subint|subintendente
subcte|subcomandante
subdir subdtor|subdirector|subdirectora
subgte subger|subgerente
subof suboficl|suboficial
subte sbte|subteniente
sub?|subgerente|subdirector|suboficial|subintendente
suministr sum|suministro+
sup super superv supvr supv spvsor|supervisor|supervisora
supl|suplente
surtid|surtidor|surtidora
t_social trab_soc t_soc|trabajador social|trabajadora social|trabajo social
tall|taller+
tap tapic|tapicer*
tat|tienda a tienda
tax|taxista
tc|teniente coronel
tda|tienda
tec_prof|tecnico profesional
tecn tecnic tcnico|tecnic*
tecnol|tecnolog*|tecnologia|tecnologic*
tec|tecnologic*{medios}|tecnologia{informacion}|tecnic*
tel telef|telefonic*|telefonia
telecom telecomunic|telecomunicaciones
telefon|telefonista|telefonic*
telem telemerc|telemercadeo|telemercaderista
temp|temporal
ter terap|terapeuta|terapia
tes tesor|tesorer*|tesoreria
text|textil+
tgia tecnia|tecnologia
tgo tnlgo tlgo tecgo|tecnolog*
th tthh tal_hum talento_hum t_humano|talento humano
tic tics|tecnologias de la informacion y las comunicaciones|tecnologias de la informacion y la comunicacion
tint|tintoreria
titul|titular
ti|tecnologia de la informacion|tecnologias de la informacion
top topog topogr|topograf*|topografia
torn|torner*|torno
trab|trabajador|trabajadora|trabajo
tradu traduc trad|traductor|traductora
traf|trafico
tram tramit|tramitador|tramitadora|tramites
tran transit|transito
trans transp tte? tpte transport|transporte+|transportador|transportadora
trat|tratamiento
trib tribut|tributari*
tripulac|tripulacion
trip|tripulante
tte_cnel|teniente coronel
tte?|teniente|transporte
tur turism turist|turismo|turistic*
turn|turno+
u univ univers|universidad|universitari*
uni|universitari*|universidad
urb|urban*
urg|urgencias
vac|vacunador|vacunadora
vdor vded vr vendr ven vended|vendedor
vdora vdra|vendedora
veh vehic|vehiculo+
vent vtas vts|ventas
vent vta|venta
vet veter veterin|veterinari*|veterinaria
vig vigil vigte|vigilante|vigilancia
virt|virtual+
vis visit|visitador|visitadora
vis_med visit_med visitador_med|visitador medico|visitadora medica
viv|vivienda
vol volunt|volqueta{operador,conductor,op,cond,chofer}|voluntari*
volq volqu|volqueta+
vpte vp vicepte|vicepresidente
x|por
zap zapat|zapater*|zapateria
zon|zona|zonal
zoot|zootecnista
`);
