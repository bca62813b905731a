import { readShortForms } from "./short-forms.ts";

/** What is written short in addresses beside streets and complements, folded, as seen in real ones; see `readShortForms`. */
export const addressShortForms = readShortForms(`
aerop|aeropuerto
agrup agrupac agr|agrupacion
alm|almacen
ant antig|antigu*
ap apart apto|apartamento
apts aptos aps|apartamentos
aut autp|autopista
av avd|avenida
barr bar bo|barrio
bat batall|batallon
bda|bodega
bdg bdga bod|bodega
blo bloq blq|bloque
brr|barrio
c_cial ccial c_com cc|centro comercial
camp campes|campestre
cam|camino
cap|capilla
carret carr ctra|carretera
cas cserio|caserio
ca ksa caza|casa{m,manz,mz,mza,conj,cond,urb,b,barr}
cem|cementerio
cent ctr ctro centr cntr|centro
cgto cgmto correg corrg corregim cto|corregimiento
circ|circular|circunvalar
ciu cdad cd|ciudad
ciud cdla|ciudadela
cjto conjto conj cj|conjunto
clin|clinica
col?|colegio{frente,fte,frte,detras,lado,ld,diag,junto,jto}|colegio|colina+
com?|comercial{centr,ctr,ctro,cent,zona}|comuna|comercial
cond condom cdom conm|condominio
conj_res conj_resid conj_resd cjto_res|conjunto residencial
coop|cooperativa
cost|costado
cruc|cruce
cs|casa{m,manz,mz,mza,mzn,mzna,smz,conj,cj,cond,urb,parc,b,br,barr,vereda,vda,vd,finca,fca,etapa,et,sect,agrup,villa,lt,lote}|consultorio{clin,hosp,edif,torre,piso,medic}
dna|dona
dpto depto|departamento
dep?|departamento|deposito
d|de
ed edf edif edific|edificio
ent entr entda|entrada{bl,apt,apar,ap,int,tor,conj,conjunto,edif,unid,urb}
esc|escuela
esq esqui|esquina
est estac|estacion
et etp etap|etapa
ext|exterior
fca fnca fin|finca
fte frte|frente
gj gnja granj|granja
gral|general
gta glor|glorieta
hab habit|habitacion|habitacional
hda hcda hac hacda|hacienda
hosp|hospital
igl|iglesia
ind indust|industrial
ins insp inspecc|inspeccion
inst|institucion|instituto
int inter|interseccion|interior
jto|junto
kil kilom|kilometro
kilometro kilometros|km
km kms klm kmts|kilometro+
lag|laguna
lc loc lcal|local
ld|lado
lt lte lot|lote
mcpio mpio mun municip|municipio
mirad|mirador
mnz mz mza mzn mzna manz m_z|manzana
mod|modulo
multif|multifamiliar+
mz_na|manzana
nac nal|nacional
nor|norte
nte nrte|norte
ntra nstra|nuestra
nva nuev|nueva
nvo|nuevo
oc occ occid|occidente|occidental
of ofc ofic|oficina
or ote orient|oriente|oriental
parc parcel pcl parce|parcelacion|parcela
parq pque pq|parque
pis|piso
plz|plaza
pol|policia
ppal princ princip pral|principal
prol|prolongacion
pso|paso
psto|puesto
pta?|punta|porteria
pte|puente
pto|puerto
qbda queb qda|quebrada
res resid resd rsd resdl rdsal rdcial residenc|residencial|residencias
resg|resguardo
rest|restaurante
rinc|rincon
rot|rotonda
s_mz smz sm super_mz superm supermz|supermanzana
sect sec sctor sct st|sector
sem|semaforo
sn|san
sra|senora
sr|senor
sta|santa
stgo|santiago
sto|santo
sur_occ|sur occidente
term termi|terminal
tor tore|torre
trans transp|transporte+
tro tronc|troncal
t|torre{ap,conj,edif,urb,cond,resid,int,ciudadela,unid,agrup}
und uni unid|unidad
unid_res unid_resid und_res und_resid|unidad residencial
univ|universidad|universitari*
urb urbaniz urbn urban|urbanizacion
vda vd ver vered vrda|vereda
vdas|veredas
viv vivien|vivienda
vlla vll|villa
vte var variant|variante
x|por
zn zna|zona
zn_ind z_ind zon_ind|zona industrial
`);

/** Numbers with the ending of an ordinal, which says nothing more than the number. */
export const ordinalEndings: ReadonlySet<string> = new Set(
  "1ra 1ro 1er 1era 1ero 2da 2do 3ra 3ro 3er 3era 3ero 4ta 4to 5ta 5to 6ta 6to 7ma 7mo 8va 8vo 9na 9no 10ma 10mo".split(
    " ",
  ),
);
