const lista = (text: string): string[] => text.trim().split(/\s+/);

/** Given names common in Sweden. */
export const FORNAMN = lista(`
Anna Maria Eva Karin Kristina Lena Sara Emma Kerstin Ingrid Malin Marie Elin Linda Jenny Hanna Susanne Helena Johanna Elisabeth
Annika Ulla Birgitta Åsa Monica Camilla Cecilia Therese Ida Sofia Ulrika Maja Gunilla Margareta Carina Agneta Barbro Siv Märta Ellen
Lars Anders Johan Per Erik Karl Mikael Jan Peter Thomas Daniel Fredrik Hans Andreas Stefan Mats Bengt Göran Björn Martin Magnus
Leif Ulf Jonas Patrik Håkan Christer Kjell Mattias Henrik Robert Marcus Tobias Sven Nils Åke Gustav Rolf Roger Tommy Niklas Oskar
Amir Fatima Leila Hassan Ali Samira Milan Ana Ivan Elena Aino Mikko Olga Yusuf Zahra Dara Nadia Jasmin Omar Selma Ylva Tove
Love Ebba Alva Saga Hugo Viktor Axel Albin Emil Isak Linnéa Frida Matilda Moa Tuva Wilma Lisbeth Görel Börje Östen Örjan Ängla
`);

/** Family names common in Sweden. */
export const EFTERNAMN = lista(`
Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson
Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Lindqvist Lindgren Axelsson Berg Bergström Lundberg Lind
Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson Lundin
Håkansson Björk Bergman Gunnarsson Holm Wikström Samuelsson Isaksson Fransson Bergqvist Nyström Holmberg Arvidsson Löfgren
Söderberg Nyberg Blomqvist Claesson Nordström Mårtensson Lundström Viklund Björklund Eliasson Berggren Sandström Lindholm Ström
Åberg Hedlund Åkesson Sundberg Nordin Ekström Öberg Hermansson Abrahamsson Martinsson Hellström Falk Dahlberg Jonasson Månsson
Åström Blom Norberg Sundström Ek Ivarsson Hansen Sundqvist Lindblom Dahl Ågren Friberg Ottosson Borg Hedman Strand Näslund
Ahmadi Hosseini Nguyen Haddad Kovač Popescu Kowalski Virtanen Niemi Korhonen Öhman Ödmark Ängqvist Ålund Björnfot Rönnkvist
Stenmark Granlund Tallberg Aspelin Almgren Ekman Hägg Vikander Moberg Tunberg Solberg Skoglund Ringdahl Frisk Modig Stolt
`);

/** Given names of two parts. */
export const DUBBELNAMN = lista(`
Ann-Marie Anna-Karin Eva-Lena Britt-Inger Maj-Britt Ann-Sofie Inga-Lill Gun-Britt Anne-Charlotte Lars-Erik Karl-Johan Jan-Olof
Per-Olof Sven-Åke Bengt-Åke Carl-Magnus Per-Erik Hans-Göran Lars-Göran Karl-Gustav`);
