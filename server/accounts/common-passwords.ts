/**
 * Well-known passwords, offline. With fifteen characters as the least, the lists of the most used passwords are almost
 * all too short anyway; what people make of them to reach the length is what is refused here:
 * - words of those lists (in English, Spanish, Portuguese and French), alone, repeated, or strung together, with digits,
 *   years and signs around them, also in the usual disguises (0 for o, @ for a);
 * - one to five characters repeated, and texts of fewer than five different characters;
 * - walks along a keyboard's rows or columns, along the alphabet or the digits, forwards and backwards;
 * - famous passphrases.
 * It is not a list of leaked passwords: a rare one that leaked elsewhere passes.
 */
const words = new Set(
  `password passwort passw0rd passe pass motdepasse mdp contrasena contrasenia contrasenya clave secreto secreta secret
  senha senhas admin administrador administrator administrateur root user usuario usuaria utilisateur login welcome
  bienvenido bienvenida bienvenue bemvindo hola hello bonjour ola test teste prueba testing demo example ejemplo exemplo
  letmein openup abrete sesamo opensesame qwerty qwertyuiop qwertz azerty azertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm
  qwe asd zxc qaz wsx edc abc abcd abcdef abcdefg abcxyz iloveyou iloveu loveyou ilove love lovely amor amore teamo
  teamomucho tequiero tequieromucho teextrano amorcito amormio corazon corazoncito miamor mivida princesa princesita
  princess reina rey king queen bonita hermosa linda lindo bebe baby babygirl angel angelito angela estrella estrellita
  star sunshine sol luna moon cielo mariposa flor flores flower rosa rosas monkey dragon tigre tiger leon lion perro gato
  dog cat puppy kitty lobo wolf football futbol futebol soccer baseball basketball hockey barcelona realmadrid madrid
  barca boca bocajuniors river riverplate america chivas corinthians flamengo palmeiras santos gremio vasco saopaulo
  liverpool arsenal chelsea juventus messi ronaldo maradona pele neymar superman batman spiderman pokemon naruto pikachu
  starwars matrix mario minecraft fortnite roblox facebook instagram whatsapp google gmail hotmail yahoo twitter youtube
  linkedin microsoft windows apple iphone samsung android computer computadora internet master shadow killer jesus cristo
  jesuscristo dios diosesamor diosteama deus deuse fiel fe god godisgood jesusteama maria mariana jose juan carlos pedro
  daniel david michael jordan alejandro alejandra andrea andres antonio fernando fernanda francisco gabriel gabriela
  jessica jennifer ashley nicole michelle charlie thomas robert diego sebastian santiago camila valentina sofia isabella
  samantha rafael ricardo roberto eduardo felipe gustavo paulo joao ana anna laura carmen paola patricia monica veronica
  natalia daniela carolina lorena mama mami papa papi mamita papito mae pai familia family hermano hermana amigo amiga
  amigos friend friends forever parasiempre siempre always happy feliz felicidad alegria alegre smile sonrisa vida life
  libertad liberdade liberte freedom libre livre prensa imprensa presse press periodista jornalista journaliste
  journalist derechos direitos droits rights expresion expressao expression humanos humano human mexico argentina
  colombia chile peru brasil brazil venezuela ecuador bolivia uruguay paraguay guatemala honduras salvador nicaragua
  costarica panama cuba haiti jamaica trinidad tobago dominicana puertorico latina latinoamerica caribe caribbean world
  mundo monde trabajo oficina office empresa company casa home house chocolate cookie banana cheese pizza coffee cafe
  cerveza beer summer winter spring autumn verano invierno primavera otono verao inverno ete hiver lunes martes
  miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday enero febrero marzo
  abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march april june july august
  september october november december janeiro fevereiro janvier fevrier trustno trustnoone whatever changeme change
  cambiame cambiar cambia temp temporal temporary default guest invitado nada nothing none access acceso acesso private
  privado privada server servidor system sistema database mustang harley ferrari porsche corvette mercedes toyota ninja
  samurai hunter ranger soldier warrior guerrero champion campeon winner number uno dos tres one two three four five six
  seven un deux trois me mi my el la los las le les the a o y e and yo tu te you is es soy eres the of de del do da dos
  das este esta this that mio mia minha meu mon ma moi toi coro coral carta cartas firma firmas letter letters alianza
  alianca alliance red rede network member miembro membro membre secure seguro segura security seguridad seguranca safe`
    .split(/\s+/)
    .filter(Boolean),
);

const phrases = new Set(
  `correcthorsebatterystaple thequickbrownfox thequickbrownfoxjumps tobeornottobe maytheforcebewithyou inthebeginning
  enunlugardelamancha lalibertadguiandoalpueblo padrenuestroqueestas padrenuestroqueestasenloscielos painossoqueestais
  libertegalitefraternite liberteegalitefraternite elpueblounidojamas elpueblounidojamasseravencido vivalarevolucion
  hastalavictoriasiempre ordemeprogresso aquienmadrugadiosleayuda onceuponatime supercalifragilistic
  supercalifragilisticexpialidocious iloveyousomuch iloveyouforever nevergonnagiveyouup youshallnotpass
  openthepodbaydoors winteriscoming houstonwehaveaproblem`
    .split(/\s+/)
    .filter(Boolean),
);

const rows = [
  "1234567890",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
  "abcdefghijklmnopqrstuvwxyz",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "qazwsxedcrfvtgbyhnujmikolp",
  "1q2w3e4r5t6y7u8i9o0p",
  "147258369",
  "987654321",
];
const walks = rows.flatMap((row) => [row + row, [...row].reverse().join("").repeat(2)]);

const disguises: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
};

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const lettersAndDigits = (text: string): string => text.replace(/[^a-z0-9]/g, "");
const undisguise = (text: string): string => [...text].map((sign) => disguises[sign] ?? sign).join("");

export function isCommonPassword(password: string): boolean {
  const lower = plain(password);
  if (new Set(lower).size < 5 || isRepetition(lower)) return true;
  return [lettersAndDigits(lower), lettersAndDigits(undisguise(lower))].some(
    (text) =>
      text.length > 0 &&
      (phrases.has(text.replace(/^\d+|\d+$/g, "")) || isRepetition(text) || isWalk(text) || isMadeOfWords(text)),
  );
}

/** One to five characters over and over, the last time perhaps in part. */
function isRepetition(text: string): boolean {
  for (let size = 1; size <= 5; size += 1)
    if (text.length >= size * 3 && text === text.slice(0, size).repeat(text.length).slice(0, text.length)) return true;
  return false;
}

/** Nothing but pieces of walks of at least three keys. */
function isWalk(text: string): boolean {
  return canBeCut(text, (piece) => piece.length >= 3 && walks.some((walk) => walk.includes(piece)));
}

/** Nothing but well-known words, pieces of walks and digits. Digits count as a year or a tail: at most eight in a row. */
function isMadeOfWords(text: string): boolean {
  return canBeCut(
    text,
    (piece) =>
      words.has(piece) || /^\d{1,8}$/.test(piece) || (piece.length >= 4 && walks.some((walk) => walk.includes(piece))),
  );
}

/** Whether the text falls into pieces that all match. Linear in its length: a piece is at most 24 long. */
function canBeCut(text: string, matches: (piece: string) => boolean): boolean {
  const reached = [true, ...Array<boolean>(text.length).fill(false)];
  for (let end = 1; end <= text.length; end += 1)
    for (let start = Math.max(0, end - 24); start < end && !reached[end]; start += 1)
      if (reached[start] && matches(text.slice(start, end))) reached[end] = true;
  return reached[text.length] ?? false;
}
