// Invented pupils only: common first names and surnames, paired by chance.
const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

export const girls = list(
  `Amelia, Olivia, Isla, Ava, Lily, Freya, Grace, Sophie, Poppy, Evie, Ella, Rosie, Daisy, Maya, Zara, Aisha, Fatima, Maryam, Hana, Layla, Amira, Priya, Anaya, Simran, Jasmine, Chloe, Erin, Niamh, Orla, Megan, Caitlin, Nia, Zofia, Maja, Lena, Ioana, Elena, Sofia, Chiamaka, Ifeoma, Adaeze, Abena, Esi, Mei, Lin, Yuki, Thuy, Zoë, Renée, Chloé, Beatrix, Harriet, Martha, Edith, Ivy, Willow, Ruby, Scarlett, Phoebe, Matilda`,
)
export const boys = list(
  `Oliver, George, Noah, Arthur, Leo, Harry, Oscar, Archie, Jack, Henry, Theo, Finley, Alfie, Jacob, Thomas, Max, Lucas, Isaac, Ethan, James, William, Muhammad, Yusuf, Ibrahim, Zayn, Omar, Bilal, Arjun, Rohan, Dev, Ravi, Callum, Ryan, Connor, Rhys, Dylan, Kacper, Jakub, Adam, Mateusz, Andrei, Luca, Chidi, Emeka, Kwame, Kofi, Jordan, Tyrone, Wei, Jun, Minh, Kenji, Rafael, Mateo, Diego, Reuben, Caleb, Toby, Seán, Séamus`,
)
export const mothers = list(
  `Sarah, Emma, Nadia, Joanne, Farida, Claire, Helen, Amina, Kirsty, Donna, Rachel, Sunita, Agnieszka, Yasmin, Leanne, Michelle, Grace, Shabana, Natalie, Karen, Tanya, Ifeoma, Lucia, Mei, Roya, Zainab, Katarzyna, Louise, Paula, Deborah`,
)
export const surnames = list(
  `Smith, Jones, Taylor, Brown, Williams, Wilson, Johnson, Davies, Patel, Robinson, Wright, Thompson, Evans, Walker, White, Roberts, Green, Hall, Wood, Jackson, Clarke, Khan, Hussain, Ahmed, Ali, Begum, Singh, Kaur, Sharma, Gupta, Rahman, Chowdhury, Malik, O'Brien, O'Connor, O'Neill, Murphy, Kelly, Byrne, Doyle, Campbell, Stewart, Morgan, Griffiths, Hughes, Edwards, Kowalski, Nowak, Wójcik, Popescu, Ionescu, Petrov, Silva, Santos, Okafor, Adeyemi, Nwosu, Mensah, Boateng, Asante, Osei, Chen, Wang, Nguyen, Tran, Tanaka, Rossi, García, Fernández, Müller, Lindqvist, Marsh, Frost, Whitlock, Achterberg, Ransome, Mercer, Bright, Carter, Sutton, Bennett, Price, Shah, Rahimi, Haddad, Yılmaz, Demir, Fitzgerald, Gallagher, Lewis-Okoye, Baker, Turner, Cooper, Ward, Hill, Moore, Cole, Fox, Gray, Hart, Lane, Reed, Stone, Webb, West, York`,
)
export const strengths = list(
  `Remembers maps and routes, Kind to younger pupils, Draws carefully from life, Asks questions that make others think, Builds and mends things, Sings in tune and in time, Tells a story that people listen to, Notices when someone is left out, Keeps going when work is hard, Knows a great deal about animals, Plays chess for the school, Runs fast and fairly, Explains rules clearly to others, Makes people laugh, Cooks at home for the family, Speaks three languages, Is patient with machines, Reads music, Is always on time, Looks after the garden`,
)
