/**
 * Given and family names of many origins. Honest and organised applicants alike draw from these tables in one way,
 * given and family name apart, so that a name never says which of the two somebody is.
 */

import { entries } from './list.js';

export const givenNames = entries(`
Aaron|Abebe|Abena|Abigail|Adaeze|Adam|Adela|Adesua|Adrian|Agnieszka|Ahmed|Aidan|Aiko|Ainhoa|Aisha|Ajay|Akash|Akiko|Alan|Alba
Alejandra|Aleksander|Alena|Alexis|Alfonso|Alicia|Alina|Allison|Alma|Altan|Amara|Amelia|Amina|Amir|Amit|Ana|Anders|Andrea|Andrei|Andrew
Angela|Anh|Anika|Anjali|Anneke|Anthony|Antonio|Anya|April|Aretha|Ariel|Arjun|Arlo|Armando|Arturo|Asha|Astrid|Audrey|Aurora|Avery
Ayodele|Azadeh|Bahar|Barbara|Beatriz|Benjamin|Berit|Bernard|Beth|Bianca|Bilal|Blake|Bogdan|Bojan|Brandon|Brenda|Brian|Brigid|Bruno|Camila
Carla|Carlos|Carmen|Caroline|Catalina|Cedric|Celeste|Chandra|Charlene|Chiara|Chidi|Chioma|Chloe|Christian|Chun|Claire|Clara|Clement|Colin|Connor
Cora|Cristina|Cyrus|Dae-jung|Daniel|Danijela|Dara|Darius|Darnell|David|Davit|Dawit|Deborah|Deepa|Demetrius|Denise|Derek|Desmond|Devon|Diana
Diego|Dimitri|Dina|Dmitri|Dolores|Dominik|Donna|Duc|Dylan|Ebony|Edgar|Edith|Eduardo|Efua|Eileen|Elena|Eli|Elias|Elif|Elisabeth
Ella|Ellen|Elsa|Emeka|Emil|Emily|Emre|Enrique|Eric|Erika|Esperanza|Esra|Esteban|Esther|Eva|Evan|Fabio|Farah|Fatima|Felicia
Felix|Femi|Fernanda|Fiona|Florian|Folake|Francesca|Frank|Gabriel|Gemma|George|Gerald|Ghassan|Gina|Giulia|Gloria|Gonzalo|Grace|Graciela|Gregor
Greta|Guadalupe|Gwen|Habib|Hana|Hannah|Hans|Haruki|Harpreet|Hassan|Heather|Hector|Heidi|Helen|Henrik|Hiroshi|Hoa|Hussein|Ian|Ibrahim
Ida|Ifeoma|Ignacio|Ikram|Ilana|Imani|Imran|Ines|Ingrid|Irene|Isaac|Isabel|Ivan|Ivana|Jacob|Jamal|James|Jana|Janet|Jasmine
Javier|Jelena|Jerome|Jessica|Jesus|Ji-ho|Ji-woo|Jin|Joanna|Joaquin|Johanna|John|Jonas|Jordan|Jorge|Joseph|Joy|Juan|Judith|Julia
Jun|Jung-ah|Kaito|Kamal|Karen|Karim|Katarzyna|Kavita|Kayla|Keisha|Keith|Kelechi|Kelly|Kenji|Kevin|Khadija|Khanh|Kiran|Kofi|Kristin
Krystal|Kwame|Kyung|Laila|Lakisha|Lan|Lara|Larissa|Laura|Lauren|Layla|Leandro|Leila|Lena|Leo|Leticia|Liam|Lidia|Lila|Linda
Linh|Lisa|Lorenzo|Lucas|Lucia|Luis|Luka|Luz|Lydia|Madison|Magda|Mahmoud|Mai|Malik|Manuel|Marco|Margaret|Maria|Mariam|Marisol
Mark|Marlon|Marta|Martin|Mary|Mateo|Matthew|Maya|Mehdi|Mei|Mercy|Merve|Michael|Michelle|Miguel|Mihai|Milan|Min-jun|Min-seo|Mina
Miriam|Mohammed|Monica|Moses|Musa|Nadia|Naomi|Natalia|Nathan|Neema|Neha|Nia|Nicholas|Nicole|Nikola|Nina|Noah|Noor|Nora|Obinna
Olga|Olivia|Olumide|Omar|Oscar|Pablo|Pamela|Paolo|Patricia|Paul|Pavel|Pedro|Peter|Petra|Philip|Phuong|Pilar|Piotr|Pooja|Prakash
Priya|Quentin|Quyen|Rachel|Rafael|Rahul|Rajesh|Ramona|Rania|Rashad|Raul|Rebecca|Reza|Ricardo|Rina|Rita|Robert|Rohan|Roman|Rosa
Roxana|Ruben|Ruth|Ryan|Saad|Sabine|Sakura|Salma|Samir|Samuel|Sandra|Sanjay|Sara|Satoshi|Scott|Sean|Sebastian|Seo-yeon|Sergio|Shanice
Sharon|Shirin|Shreya|Silvia|Simon|Sofia|Soo-jin|Sophie|Stefan|Stella|Stephen|Sunita|Susan|Tamar|Tamika|Tanya|Tariq|Tatiana|Temitope|Teresa
Thanh|Theo|Theresa|Thomas|Tigist|Tomas|Tran|Trevor|Tuan|Tunde|Tyler|Uche|Ursula|Valentina|Vanessa|Vera|Victor|Vikram|Vincent|Violeta
Vivian|Wanjiru|Wei|Wendy|William|Ximena|Xin|Yael|Yan|Yara|Yasmin|Yolanda|Yong|Youssef|Yuki|Yusuf|Zahra|Zainab|Zeynep|Zofia
`);

export const familyNames = entries(`
Abara|Abbott|Abdi|Abraham|Acheampong|Acosta|Adeyemi|Agarwal|Aguilar|Ahmadi|Akhtar|Alcaraz|Alderman|Ali|Almeida|Alvarado|Amari|Amoah|Anand|Andersen
Andrade|Antonov|Appiah|Aquino|Arakawa|Arias|Armstrong|Arroyo|Asante|Atkins|Avila|Awad|Bae|Bailey|Bakare|Baker|Balogun|Banerjee|Barnes|Barrera
Bartlett|Basu|Bauer|Becker|Bekele|Bell|Beltran|Ben-David|Bennett|Berg|Bhatt|Bianchi|Bishop|Blanco|Boateng|Bondar|Booker|Bowman|Bravo|Brennan
Brooks|Bui|Burke|Byrne|Cabrera|Calderon|Campbell|Cardoso|Carlson|Carter|Castillo|Cervantes|Chaudhry|Chavez|Chen|Cheng|Cho|Choi|Chowdhury|Clarke
Coleman|Conti|Contreras|Cooper|Cordero|Costa|Crawford|Cruz|Cunningham|Dang|Das|Davies|Dela Cruz|Delgado|Demir|Desai|Diallo|Diaz|Dietrich|Dimitrov
Dixon|Doan|Dogan|Dominguez|Donnelly|Dubois|Duarte|Duffy|Duncan|Duong|Dvorak|Ebert|Eriksson|Escobar|Espinoza|Estrada|Evans|Eze|Farouk|Fernandes
Ferreira|Figueroa|Fischer|Fitzgerald|Flores|Fonseca|Foster|Fraser|Friedman|Fujita|Gallagher|Gallo|Garcia|Garner|Gebre|Georgiou|Ghosh|Gibson|Girma|Goldberg
Gomez|Gonzales|Gordon|Grant|Greco|Greene|Griffin|Guerrero|Gupta|Gutierrez|Guzman|Haas|Haddad|Hakimi|Hale|Hall|Hamid|Han|Hansen|Harper
Harris|Hartman|Hasan|Hashimoto|Hayes|Henry|Herrera|Hidalgo|Hoang|Hoffman|Holland|Horvat|Hosseini|Howard|Hsu|Huang|Hughes|Hussain|Hwang|Ibarra
Ilic|Inoue|Iqbal|Ismail|Ito|Ivanova|Iyer|Jackson|Jacobs|Jain|Jankowski|Jansen|Jefferson|Jensen|Jimenez|Jonsson|Joshi|Jovanovic|Juarez|Jung
Kang|Kaplan|Kapoor|Karlsson|Kato|Kaur|Kaya|Keita|Kelly|Khalil|Khan|Khoury|Kim|King|Kirk|Klein|Kobayashi|Koch|Kovac|Kovalenko
Kowalski|Kozlov|Kumar|Kuznetsov|Kwon|Lambert|Larsen|Larson|Lawson|Le|Lee|Lehmann|Leung|Levin|Lewis|Li|Lim|Lin|Lindqvist|Liu
Lopes|Lopez|Lowe|Lozano|Lucas|Luna|Ma|Macias|Mahmoud|Malhotra|Maldonado|Malik|Mancini|Marino|Markovic|Marquez|Marshall|Martinez|Mason|Mbeki
McAllister|McBride|McCarthy|McGuire|Mehta|Mejia|Melnyk|Mendoza|Mensah|Meyer|Miller|Min|Mishra|Mitchell|Mohamed|Molina|Monroe|Montoya|Moore|Morales
Moreau|Moreno|Morgan|Mori|Morris|Mukherjee|Munoz|Murphy|Mwangi|Nair|Nakamura|Navarro|Neumann|Newton|Ng|Ngo|Nguyen|Nikolaidis|Novak|Nowak
Nunez|Nwosu|O'Brien|O'Neil|Obi|Ochoa|Oh|Okafor|Okonkwo|Oliveira|Olson|Omondi|Ono|Ortega|Ortiz|Osei|Owens|Ozturk|Pacheco|Padilla
Pak|Palmer|Pandey|Papadakis|Park|Parker|Patel|Paz|Pearson|Peng|Pereira|Perez|Petrov|Pham|Phan|Phillips|Pillai|Pinto|Popescu|Powell
Price|Quinn|Quintero|Rahman|Ramirez|Ramos|Rao|Reddy|Reed|Reyes|Ribeiro|Ricci|Richards|Rios|Rivera|Robinson|Rojas|Romano|Romero|Rosen
Rossi|Rubio|Ruiz|Russo|Saeed|Sahin|Saito|Salazar|Saleh|Sanchez|Sanders|Santos|Sato|Savic|Schmidt|Schneider|Schwartz|Scott|Serrano|Seo
Shah|Shapiro|Sharma|Shevchenko|Shin|Siddiqui|Silva|Simmons|Singh|Soares|Sokolov|Song|Soto|Sousa|Stein|Stevens|Stewart|Suarez|Subramanian|Sullivan
Suzuki|Svensson|Tadesse|Takahashi|Tan|Tanaka|Tang|Taylor|Tesfaye|Thapa|Thompson|Toledo|Torres|Tran|Trujillo|Truong|Tsai|Turner|Udo|Valencia
Van den Berg|Vargas|Vasquez|Vega|Velasco|Verma|Villanueva|Vo|Volkov|Vu|Wagner|Walker|Wallace|Walsh|Wang|Ward|Washington|Watanabe|Weber|Weiss
Wells|West|White|Williams|Wilson|Wolf|Wong|Wood|Wright|Wu|Xu|Yamamoto|Yang|Yilmaz|Yoon|Young|Yu|Zaman|Zavala|Zhang|Zhao|Zimmerman
`);

/** The name in its own script, then the ways its bearer may write it in Latin letters. */
export const otherScripts: readonly { readonly native: string; readonly latin: readonly string[] }[] = [
  { native: '김민준', latin: ['Kim Min-jun', 'Minjun Kim', 'Min Joon Kim'] },
  { native: '박서연', latin: ['Park Seo-yeon', 'Seoyeon Park', 'Seo Yun Pak'] },
  { native: '이지훈', latin: ['Lee Ji-hoon', 'Jihun Yi', 'Ji Hoon Lee'] },
  { native: '王小梅', latin: ['Wang Xiaomei', 'Xiaomei Wang', 'Xiao Mei Wang'] },
  { native: '陳大文', latin: ['Chan Tai Man', 'Chen Dawen', 'Tai-Man Chan'] },
  { native: '李娜', latin: ['Li Na', 'Na Li'] },
  { native: '佐藤遥', latin: ['Sato Haruka', 'Haruka Satō', 'Haruka Satoh'] },
  { native: '渡辺健二', latin: ['Watanabe Kenji', 'Kenji Watanabe'] },
  { native: 'Олександр Шевченко', latin: ['Oleksandr Shevchenko', 'Alexander Shevchenko', 'Olexandr Shevchenko'] },
  { native: 'Наталія Бондаренко', latin: ['Nataliia Bondarenko', 'Natalia Bondarenko', 'Nataliya Bondarenko'] },
  { native: 'Дмитрий Соколов', latin: ['Dmitrii Sokolov', 'Dmitry Sokolov', 'Dmitri Sokolov'] },
  { native: 'Милица Јовановић', latin: ['Milica Jovanović', 'Milica Jovanovic'] },
  { native: 'أحمد السيد', latin: ['Ahmed Al-Sayed', 'Ahmad Elsayed', 'Ahmed El Sayed'] },
  { native: 'فاطمة حداد', latin: ['Fatima Haddad', 'Fatma Hadad', 'Fatimah Haddad'] },
  { native: 'رضا حسینی', latin: ['Reza Hosseini', 'Reza Hoseini', 'Riza Husseini'] },
  { native: 'יעל בן־דוד', latin: ['Yael Ben-David', 'Yael Ben David'] },
  { native: 'Γιώργος Παπαδάκης', latin: ['Giorgos Papadakis', 'George Papadakis', 'Yorgos Papadakis'] },
  { native: 'प्रिया शर्मा', latin: ['Priya Sharma', 'Priyaa Sharma'] },
  { native: 'สมชาย ใจดี', latin: ['Somchai Jaidee', 'Somchai Chaidi'] },
  { native: 'ትግስት በቀለ', latin: ['Tigist Bekele', 'Tigest Bekele'] },
  { native: 'Nguyễn Thị Lan', latin: ['Nguyen Thi Lan', 'Lan Nguyen', 'Lan Thi Nguyen'] },
  { native: 'Gökhan Yılmaz', latin: ['Gokhan Yilmaz', 'Goekhan Yilmaz'] },
  { native: 'Guðrún Jónsdóttir', latin: ['Gudrun Jonsdottir', 'Guthrun Jonsdottir'] },
  { native: 'Łukasz Wójcik', latin: ['Lukasz Wojcik', 'Łukasz Wojcik'] },
];

export const mononyms = entries(`
Suharti|Wati|Sukarman|Mulyono|Lestari|Budiman|Thinley|Tshering|Aung|Zaw|Sulastri|Hartono|Pertiwi|Raharjo|Nirmala|Govindan
`);
