// Names of places that people say and no library has: nicknames, and in Russian cities by which no zone is called.

/** Names by the zone or the country (ISO 3166) that they mean. */
export const zoneNicknames: Record<string, string> = {
  'Europe/Moscow':
    'Московское время, по Москве, Moscow time, hora de Moscú, Санкт-Петербург, Петербург, Питер, СПб, Saint Petersburg, Petersburg, San Petersburgo, ' +
    'Казань, Нижний Новгород, Нижний, Ростов-на-Дону, Ростов, Rostov-on-Don, Воронеж, Краснодар, Сочи, Тула, Рязань, ' +
    'Ярославль, Тверь, Калуга, Липецк, Курск, Белгород, Брянск, Смоленск, Пенза, Чебоксары, Мурманск, Архангельск, ' +
    'Вологда, Великий Новгород, Псков, Петрозаводск, Сыктывкар, Ставрополь, Махачкала, Владикавказ, Грозный, Новороссийск, ' +
    'Таганрог, Набережные Челны, Череповец, Иваново, Владимир, Тамбов, Орёл, Кострома, Йошкар-Ола, Саранск, Татарстан, ' +
    'Подмосковье, Зеленоград',
  'Europe/Kaliningrad': 'Кёниг, Kaliningrad',
  'Europe/Samara': 'Тольятти, Ижевск, Удмуртия, Tolyatti, Togliatti',
  'Asia/Yekaterinburg':
    'Екб, Ёбург, Екат, Ekb, Ekaterinburg, Пермь, Perm, Уфа, Челябинск, Челяба, Тюмень, Оренбург, Магнитогорск, Нижний Тагил, ' +
    'Курган, Сургут, Нижневартовск, Ханты-Мансийск, Новый Уренгой, Салехард, Стерлитамак, Башкирия, Урал',
  'Asia/Novosibirsk': 'Новосиб, Нск, Академгородок',
  'Asia/Krasnoyarsk': 'Абакан, Норильск, Кызыл',
  'Asia/Novokuznetsk': 'Кемерово, Кузбасс',
  'Asia/Irkutsk': 'Улан-Удэ, Братск, Ангарск',
  'Asia/Yakutsk': 'Благовещенск, Нерюнгри',
  'Asia/Vladivostok': 'Владик, Хабаровск, Хабара, Комсомольск-на-Амуре, Находка, Биробиджан',
  'Asia/Sakhalin': 'Южно-Сахалинск',
  'Asia/Kamchatka': 'Петропавловск-Камчатский, Камчатка',
  'Europe/Simferopol': 'Крым, Севастополь, Ялта',
  'Europe/Minsk': 'Гомель, Гродно, Брест, Витебск, Могилёв, Белоруссия',
  'Europe/Kiev': 'Kyiv, Харьков, Одесса, Днепр, Львов, Запорожье, Dnipro, Lviv, Odesa, Kharkiv',
  'Asia/Almaty': 'Алма-Ата, Астана, Нур-Султан, Шымкент, Караганда, Павлодар, Усть-Каменогорск, Nur-Sultan',
  'Asia/Bishkek': 'Ош, Киргизия',
  'Asia/Calcutta':
    'Мумбаи, Бомбей, Bombay, Дели, Нью-Дели, New Delhi, Delhi, Nueva Delhi, Бангалор, Бенгалуру, Bangalore, Хайдарабад, ' +
    'Ченнаи, Мадрас, Madras, Пуна, Ахмадабад, Gurgaon, Noida',
  'Asia/Shanghai': 'Пекин, Beijing, Peking, Pekín, Гуанчжоу, Шэньчжэнь, Тяньцзинь, Чунцин, Чэнду, Ухань',
  'Asia/Tokyo': 'Осака, Киото, Иокогама',
  'Asia/Saigon': 'Saigon, Сайгон, Ханой',
  'Asia/Dubai': 'Абу-Даби, Шарджа, UAE, Emirates, ОАЭ, Эмираты, EAU, Emiratos',
  'Asia/Riyadh': 'Джидда, Jeddah, Мекка, KSA',
  'Asia/Jerusalem': 'Тель-Авив, Tel Aviv, Хайфа',
  'Europe/Istanbul': 'Анкара, Анталья, Измир, Antalya, Ankara, Estambul, Turkey, Turkiye',
  'Europe/London':
    'Англия, Шотландия, Уэльс, Британия, England, Scotland, Wales, Britain, Великая Британия, Inglaterra, Escocia, ' +
    'Манчестер, Бирмингем, Ливерпуль, Эдинбург, Edinburgh, Глазго, Northern Ireland',
  'Europe/Berlin':
    'Мюнхен, Гамбург, Франкфурт, Франкфурт-на-Майне, Frankfurt am Main, Кёльн, Cologne, Múnich, ФРГ, FRG',
  'Europe/Paris': 'Марсель, Лион, Ницца, Nice',
  'Europe/Madrid': 'Барселона, Валенсия',
  'Europe/Rome': 'Милан, Milano, Неаполь, Турин, Венеция, Venice, Roma',
  'Europe/Zurich': 'Женева, Geneva, Ginebra, Берн, Bern, Basel',
  'Europe/Amsterdam': 'Голландия, Holland, Holanda, Роттердам, Гаага, The Hague',
  'Europe/Warsaw': 'Краков, Вроцлав, Гданьск, Warszawa',
  'Europe/Prague': 'Чехия, Czech Republic, Брно, Praha',
  'Europe/Vienna': 'Wien',
  'America/New_York':
    'NYC, New York City, NY, Вашингтон, Washington, Washington DC, DC, Бостон, Майами, Атланта, Филадельфия, Florida, ' +
    'Eastern Time, Orlando, Флорида',
  'America/Chicago': 'Хьюстон, Даллас, Техас, Texas, Остин, Austin, Central Time, Nashville',
  'America/Denver': 'Mountain Time, Colorado',
  'America/Phoenix': 'Arizona',
  'America/Los_Angeles':
    'LA, SF, Сан-Франциско, San Francisco, Сан-Диего, Сиэтл, Silicon Valley, Калифорния, California, Pacific Time, Лас-Вегас, ' +
    'Las Vegas',
  'Pacific/Honolulu': 'Гавайи, Hawaii',
  'Pacific/Auckland': 'Wellington, Веллингтон',
  'America/Anchorage': 'Аляска, Alaska',
  'America/Toronto': 'Монреаль, Montreal, Оттава, Ottawa, Квебек, Quebec',
  'America/Vancouver': 'Виктория',
  'America/Sao_Paulo': 'Рио-де-Жанейро, Рио, Rio, Бразилиа, Brasília',
  'Australia/Sydney': 'Канберра, Canberra',
  'Asia/Ulaanbaatar': 'Улан-Батор',
  US: 'USA, США, United States of America, America, Америка, Соединённые Штаты, EE. UU., EEUU, Estados Unidos, Штаты',
  GB: 'UK, Great Britain',
  RU: 'РФ, Российская Федерация, Russian Federation, RF',
  CZ: 'Czechia',
  KR: 'Korea, Корея, Corea',
  VN: 'Vietnam',
};
