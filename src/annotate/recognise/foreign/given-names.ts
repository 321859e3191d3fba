import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import { foldCase } from '../../../tools/text/tokens.ts';

/** Given names, in the form of the subject of a sentence, that the English list lacks and that are no words. */
const MORE = `
  Joko Prabowo Megawati Susilo Retno Airlangga Luhut Ridwan Anies Ganjar Gibran Muhaimin Bambang Agus Budi Hendra
  Mahathir Anwar Najib Muhyiddin Ismail Zahid Ferdinand Rodrigo Leni Bongbong Risa Isko
  Recep Tayyip Abdullah Kemal Ekrem Mansur Hakan Mehmet Mustafa Hüseyin Süleyman Selahattin Yusuf Emre Ahmet Fatma
  Ayşe Zeynep Mert Burak İlham Heydər Nikol Zelimkhan
  Andrzej Jarosław Mateusz Zbigniew Krzysztof Tomasz Paweł Grzegorz Wojciech Szymon Donald Bronisław Aleksander
  Agnieszka Małgorzata Katarzyna Petr Miloš Václav Andrej Zdeněk Jiří Vojtěch Karel Zuzana Ľudovít Robert Štefan
  Viktor Orsolya Gábor László Péter Tamás Zoltán Gergely Katalin Judit Klaus Traian Marcel Nicolae Călin Elena Ioana
  Vlad Gheorghe Ilie Liviu Kolinda Zoran Andrej Milorad Aleksandar Ivica Goran Jelena Novak Slobodan Boris Borut
  Ingrida Gitanas Dalia Egils Krišjānis Kaja Kersti Alar Sauli Sanna Petteri Jutta Riikka Antti Pekka Mikko Jukka
  Ulf Magdalena Stefan Annie Jimmie Göran Carl Mette Lars Anders Søren Jens Jonas Erna Børge Gro Thorbjørn Kjell Siv
  Ursula Olaf Annalena Friedrich Christian Angela Robert Jürgen Günther Wolfgang Hans Uwe Jörg Sahra Markus Armin
  Assimi Ibrahim Bassirou Macky Alassane Patrice Faure Mahamat Denis Félix Évariste Ousmane Sékouba Mamady
  Samia Uhuru Raila Yoweri Kizza Tundu Freeman Jakaya Abiy Isaias Debretsion Muhammadu Nyesom Atiku Rabiu Godswill
  Giorgia Matteo Sergio Silvio Romano Paolo Giuseppe Giancarlo Ignazio Luiz Jair Dilma Fernando Geraldo Tarcísio
  Pedro Mariano Íñigo Gustavo Nayib Nicolás Javier Andrés Claudia Gabriel Dina Evo Daniel Rafael Cristina
  Gustaf Gustav Harald Margrethe Willem Philippe Felipe Juan Charles
  Владимир Дмитрий Сергей Михаил Алексей Александр Андрей Николай Иван Юрий Виктор Олег Игорь Борис Евгений Максим
  Денис Антон Павел Пётр Петр Константин Григорий Василий Анатолий Рамзан Валентина Мария Елена Ольга Ирина Наталья
  Татьяна Светлана Юлия Екатерина Анна Эльвира Валерий Вячеслав Кирилл Роман Леонид Геннадий Джо Дональд Барак
  Эммануэль Реджеп Ангела Касым-Жомарт Нурсултан Шавкат
  Володимир Петро Юлія Олексій Олександр Андрій Микола Іван Юрій Дмитро Михайло Віталій Сергій Ігор Євген Джо
  Румен Бойко Кирил Корнелия Делян Цвета Асен Росен Стефан Николай
  Алаксандр Святлана Аляксандр Зоран Александар Ивица Милорад Христијан Вјоса Горан Новак
  Κυριάκος Αλέξης Νίκος Γιώργος Γιάννης Κώστας Αντώνης Παύλος Κατερίνα Δημήτρης Ευάγγελος
`;

let names: ReadonlySet<string> | null = null;

/** Whether a word, folded as in `foldCase`, is a given name somewhere. */
export function isGivenName(key: string): boolean {
  names ??= new Set(MORE.split(/\s+/).filter(Boolean).map(foldCase));
  return names.has(key) || loadGivenNames().has(key);
}
