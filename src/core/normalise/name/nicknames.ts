/** Short forms of given names. General knowledge of English and neighbouring usage, 2026; each line: the full name, then its short forms. */

const groups = `
abigail abby gail|abraham abe bram|albert al bert bertie|alexander alex alec sandy sasha xander lex sandro alejandro aleksandr alexandre alessandro
alexandra alex sandra sasha lexi sandy aleksandra alejandra|alfred al alf fred|amanda mandy|andrew andy drew andrei andre andrey andreas andrzej anders
angela angie|anthony tony antonio anton antoine|barbara barb babs|benjamin ben benny benji|bernard bernie|bradley brad|catherine cathy kate katie kathy cat
charles charlie chuck chas carlos karl carl charly|charlotte lottie charlie|christina chris tina christie kristina cristina|christine chris chrissie
christopher chris kit topher cris kris christoph cristobal|cynthia cindy|daniel dan danny dani|david dave davey davy|deborah deb debbie debra|dennis denny
dmitry dima dmitri dmitriy mitya|dominic dom nick|donald don donny|dorothy dot dottie|edward ed eddie ted ned teddy eduardo edouard|eleanor ellie nell nora
elizabeth liz beth betty eliza lisa libby lizzie bess elisabeth elisa|emily em emmy|eugene gene evgeny yevgeny zhenya|evelyn evie|florence flo|frances fran frankie
francis frank fran francisco franz francois|franklin frank|frederick fred freddie fritz federico frederic|gabriel gabe|gabriella gabby ella|geoffrey geoff jeff
george georgie jorge georg giorgos georges yuri|gerald gerry jerry|gregory greg grigory grisha|harold harry hal|henry harry hank hal enrique heinrich henri
ignacio nacho|irina ira|isaac ike zack itzhak|isabella bella izzy|jacob jake jakob jacobo|jacqueline jackie|james jim jimmy jamie jem|jason jay|jean jeanne
jeffrey jeff|jennifer jen jenny jenn|jeremy jerry jem|jessica jess jessie|john jack johnny jon juan johann jean ivan giovanni joao johannes jan
jonathan jon jonny nathan|jose pepe|joseph joe joey josef giuseppe yusuf jose jozef|joshua josh|judith judy|julia julie|katherine kate kathy katie kat kathryn katarzyna ekaterina katya
kenneth ken kenny|kimberly kim|lawrence larry laurence lars|leonard leo len lenny|leonardo leo|lillian lily lil|louis lou louie luis ludwig|lyudmila lyuda mila
madeleine maddie|margaret maggie meg peggy marge greta rita margarita|maria mary masha mariya marie|marilyn mary|martin marty|matthew matt matty mateo matthias mathieu
maximilian max|maxim max maksim|megan meg|melissa mel missy|michael mike mikey mick micky mikhail misha miguel michel mikael|michelle shelly
mohammad mo mohamed mohammed muhammad moe|nadezhda nadya|natalia natasha natalie nataliya|nathan nate|nathaniel nate nat nathan|nicholas nick nicky nico nicolas nikolai nikolay klaus kolya
nicole nikki nicky|norman norm|oliver ollie|olivia liv livvy|olga olya|pamela pam|patricia pat patty tricia trish|patrick pat paddy|paul pablo pavel paolo pasha
peter pete pedro pyotr petr pierre pietro|philip phil phillip felipe philippe|rachel rach|raymond ray|rebecca becky becca|reginald reggie|richard rick dick rich richie ricky ricardo
robert bob rob bobby robbie bert roberto|roberta bobbie|ronald ron ronnie|rosemary rose rosie|russell russ|samantha sam|samuel sam sammy|sarah sally sadie
sergey sergei serge sergio seryozha|sharon shari|simon si|solomon sol|sophia sophie sofia|stanley stan|stephanie steph stefanie|stephen steve steven stevie stefan esteban stephane
susan sue susie suzy suzanne|svetlana sveta|tatiana tanya|terence terry|theodore ted theo teddy fyodor|theresa terry tess teresa|thomas tom tommy tomas|timothy tim timmy
valentina valya|valerie val|veronica ronnie|victor vic viktor|victoria vicky tori vika viktoria|vincent vince vinny vicente|virginia ginny|vladimir vova volodya vlad
walter walt wally|william bill billy will willy liam guillermo wilhelm guillaume|yulia julia yuliya|zachary zach zack`;

const fullNames = new Map<string, readonly string[]>();
for (const group of groups.split(/[|\n]/)) {
  const [full, ...short] = group.trim().split(' ');
  for (const name of short) if (full) fullNames.set(name, [...(fullNames.get(name) ?? []), full]);
}

/** Full names that a token may be short for; empty when it is none. */
export const fullNamesOf = (token: string): readonly string[] => fullNames.get(token) ?? [];
