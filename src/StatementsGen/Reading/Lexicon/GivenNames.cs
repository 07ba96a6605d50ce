namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Common given names of many languages in their English spellings. A name that is as often a word, a place or a family name
/// ("Grace", "Paris", "Grant") is left out. A name without a gender is one that women and men share.
/// </summary>
internal static class GivenNames
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        TitleInNames Male GivenName: Earl
        Female GivenName:
            Aaliyah Abena Abigail Achieng Ada Adaeze Adeline Adriana Agatha Agnes Agnieszka Aiko Ailsa Aisha Aishwarya
            Akinyi Alejandra Alessandra Alexandra Alice Alicia Alison Allison Alyssa Amal Amanda Amara Amber Amelia Amelie
            Amina Amy Ana Anahit Ananya Anastasia Angela Angelica Angelina Angharad Anita Anja Anjali Anna Annalena Anne
            Annegret Annette Annie Anouk Antonia Aoife Ariana Arianna Asma Astrid Audrey Ava Ayesha Ayse Barbara Beata
            Beatrice Beatrix Beatriz Becky Benazir Bernadette Bertha Beth Betty Beverly Brenda Bridget Brielle Brigitte
            Britney Brittany Bronwyn Bushra Camila Camille Candace Carla Carly Carmen Carol Carole Caroline Carolyn Carrie
            Carys Catarina Catherine Cathy Cecilia Celia Celine Charlotte Chiara Chimamanda Chloe Christina Christine Ciara
            Cindy Claire Clara Claudia Colleen Condoleezza Connie Consuelo Cordelia Cornelia Crystal Cynthia Daisy Daniela
            Danielle Daphne Debbie Deborah Debra Deepika Delilah Denise Despina Dewi Diana Diane Dianne Dilma Divya Dolores
            Donna Doris Dorota Dorothea Dorothy Edith Edna Efua Eileen Eilidh Ekaterina Elaine Eleanor Elena Eliana Elif
            Elisa Elisabeth Elise Elizabeth Ella Ellen Eloise Elsa Emilia Emily Emine Emma Erica Erika Erin Ernestine
            Esperanza Estelle Esther Eszter Ethel Eugenia Euphemia Eva Evelyn Ewa Farah Farzana Fatemeh Fatima Fatma
            Federica Felicia Femke Fernanda Fiona Florence Folake Folasade Frances Francesca Freja Freya Funmi Gabriela
            Gabriella Gabrielle Gail Gemma Georgina Geraldine Gianna Gillian Gina Giorgia Giulia Gloria Greta Gretchen
            Guadalupe Gwendolyn Hailey Haley Hanan Hannah Harriet Haruka Hatice Hayley Hazel Heather Hedda Heidi Helen
            Helena Henrietta Hermione Hester Hilary Hilda Hillary Hina Holly Huda Huma Ilaria Ildiko Ilhan Ilona Imogen
            Indira Ines Ingrid Ioana Irene Irina Irma Iryna Isabel Isabella Isabelle Isla Ivanka Iwona Jacqueline Jane Janet
            Janice Jasmine Jeanette Jeanne Jen Jenna Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Jodi Josephine
            Joyce Juanita Judith Judy Julia Juliana Julie Juliet Juliette Kamala Karen Katalin Katarina Katarzyna Kate
            Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kavita Kayla Kaylee Kayleigh Keiko Keira Kellyanne Khadija
            Kimberly Kirsten Kirsty Klara Kristen Kristin Kristina Lakshmi Latifa Laura Lauren Lavinia Layla Lea Leah Leila
            Lena Leonora Lerato Lesley Leyla Liisa Liliana Lillian Linda Lindiwe Linh Lisa Liz Lois Lola Lorena Loretta Lori
            Lotte Louise Lucia Lucille Lucinda Lucy Ludmila Luisa Lydia Lynn Mabel Mackenzie Madeleine Madeline Madelyn
            Magdalena Maggie Maha Maja Malala Malgorzata Malika Mandy Manon Marcia Margaret Margaux Marguerite Maria Mariam
            Marian Mariana Marianne Marie Marieke Marilyn Marina Marine Marjorie Marsha Marta Martha Martina Mary Maryam
            María Matilda Maud Maureen Maya Meera Megan Megawati Meghan Melania Melanie Melinda Melissa Mercedes Meredith
            Meryem Mette Mia Michelle Michiko Mildred Millicent Minerva Miranda Miriam Moira Molly Monica Monique Morag
            Muriel Myra Nadia Nancy Naoko Naomi Nasrin Natalia Natalie Natasha Nathalie Neha Nevaeh Ngozi Niamh Nicole Nikki
            Nina Nirmala Nomsa Nomvula Nora Norma Octavia Oksana Olga Olivia Ophelia Orla Pamela Paola Parisa Patricia Paula
            Pauline Peggy Penelope Petra Philippa Phyllis Pilar Pippa Pooja Priscilla Priti Priya Priyanka Rabia Rachel
            Rania Raquel Rebecca Regina Rekha Renee Rhiannon Rhonda Rita Roberta Roisin Rosa Rosalind Rosamund Rosemary
            Rowena Roxanne Ruth Sabrina Sadia Sadie Saima Sakura Sally Salma Samantha Samina Samira Sandra Sandrine Sanna
            Sanne Saoirse Sara Sarah Saskia Saundra Segolene Serena Shabana Sharon Shazia Sheila Shelley Sheryl Shireen
            Shirin Shirley Shreya Sian Sigrid Silvia Simone Sinéad Siobhan Siobhán Siti Skylar Smriti Solveig Sonia Sophia
            Sophie Stacey Stella Stephanie Sue Sumaira Sunita Susan Susana Susanne Sushma Suzanne Svetlana Swati Sybil
            Sylvia Sylvie Tabitha Tahira Tamar Tamara Tammy Tanya Tara Tatiana Teresa Tessa Thandi Thelma Theodora Theresa
            Thuy Tiffany Tina Tracey Tzipi Ulrike Ursula Valentina Valerie Vanessa Vera Veronica Vicki Vivian Wambui Wanda
            Wanjiru Wendy Whitney Wilhelmina Wilma Winifred Winnie Ximena Xiomara Yael Yasmin Yasmine Yetunde Yoko Yolanda
            Yuki Yulia Yvette Yvonne Zahra Zainab Zanele Zara Zelda Zeynep Zoe Zofia Zoya Zsuzsanna Joy Penny Faith Dawn
        Female GivenName Place: Sofia
        Female GivenName StopNumbered Follower: Ann
        Female GivenName StopGeneral: Ida
        Male DocumentNoun Verb AlsoNominal GivenName Thing: Bill
        Male Verb AlsoNominal GivenName: Mark
        Male Verb GivenName: Rob
        Male GivenName:
            Aaron Abbas Abdul Abdullah Abdulrahman Abiodun Abiy Abraham Adam Adebayo Adil Aditya Adolf Adrian Ahmad Ahmed
            Ahmet Aiden Ajay Akbar Akhtar Akira Alain Alan Alasdair Albert Alberto Alejandro Aleksandr Aleksei Alessandro
            Alexander Alexei Alfonso Alfred Ali Allan Allen Alvin Amar Amir Amit Amos Anatoly Anders Anderson Andre Andrei
            Andrej Andres Andrew Andriy Andrzej Andy Angelo Angus Anil Ansel Anthony Antoine Anton Antonio Antony Antti
            Anwar Archie Arif Arjun Armando Armin Arne Arnold Arthur Arturo Arun Arvind Asad Asher Ashok Ashraf Asif Attila
            Atul Augustus Austen Axel Ayman Azam Babatunde Bahram Bambang Barack Barnaby Barry Bart Bashar Bashir Basil
            Bastien Ben Benedict Benigno Benjamin Benny Bernard Bernardo Bernie Bert Bilal Bilawal Billy Bjorn Björn Bob
            Bobby Bogdan Bongani Boris Brad Bradley Bram Brandon Brendan Brent Bret Brett Brian Bruce Bruno Bryan Budi Byron
            Caleb Callum Calvin Carl Carlo Carlos Cecil Cedric Cesar Charles Charlie Chidi Chris Christoph Christophe
            Christopher Chuck Ciaran Clarence Claude Clement Clifford Clint Clive Clyde Colin Conor Cormac Cornelius Craig
            Curtis Cyril Cyrus Daan Dafydd Dale Damian Damien Daniel Danny Darnell Darren Darryl Dave David Davide
            Declan Deepak Denis Dennis Denzel Derek DeShawn Desmond Dick Didier Diego Dieter Dimitri Dinesh Dirk Dmitri
            Dmitry Dominic Dominik Don Donald Doug Douglas Dwight Eamon Eberhard Eddie Edgar Edmund Eduardo Edward Edwin
            Ehsan Ehud Eli Elias Elijah Elliott Elmer Elon Emeka Emil Emilio Emmanuel Emmerson Emre Enrico Enrique Enzo Eoin
            Eric Erik Ernest Ernesto Ethan Etienne Eugene Evan Evgeny Evo Ewan Ezra Fabian Faisal Farhan Farooq Fazal
            Federico Felipe Felix Femi Ferdinand Ferenc Fergus Fernando Fidel Florian Floyd Francis Francisco Franck
            Francois Frank Frankie Franklin Franz François Fred Freddie Frederic Frederick Friedrich Fumio Fyodor Gabor
            Gabriel Gareth Gary Gaurav Gavin Geert Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerhard Ghulam
            Giacomo Gideon Gilbert Giorgi Giorgio Giovanni Giuseppe Glenn Godfrey Goncalo Gonzalo Goodluck Gordon Graham
            Greg Gregory Guido Guillaume Guillermo Gunther Gustav Gustavo Guy Gyorgy Günther Habib Hafiz Haile Hakan Hamid
            Hamish Hamza Hank Hans Harjit Harold Haroon Harris Harry Haruki Harvey Hasan Hassan Hector Heinrich Heinz Helmut
            Henri Henrik Henry Herbert Herman Hermann Hiroshi Horace Horst Howard Hubert Hugh Hugo Humphrey Humza Huseyin
            Hussain Hussein Huw Hyun Ian Ibrahim Ignacio Igor Imran Ioannis Irfan Isaac Ishaq Ismail Istvan Itamar Ivan Jack
            Jacob Jacques Jagmeet Jahangir Jair Jake Jakob Jamal James Janos Jared Jari Jaroslav Jaroslaw Jarosław Jason
            Javed Javier Jawaharlal Jay Jayden Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesper Jesse Jim Jimmy Jiri
            Joachim Joao Joaquin Joaquín Joe Joel Johan Johann Johannes John Johnny Joko Jomo Jon Jonas Jonathan Joon Joost
            Jorge Jose Josef Joseph Joshua Josiah José João Juan Juergen Jukka Julian Julio Julius Junichiro Jurgen
            Justin Jürgen Kamal Kamau Kamran Karim Karl Keir Keith Kelechi Kemal Ken Kenji Kenneth Kevin Khalid Khalil
            Khurram Khwaja Kimmo Kiprono Kjell Klaus Kofi Kojo Kristian Krzysztof Kurt Kwabena Kwame Kwasi Kwesi Kyle
            Kyriakos Lakhdar Larry Lars Laszlo Laurence Laurent Lawrence Lech Leif Leo Leon Leonard Leonardo Leonid Leopold
            Leroy Levan Levi Lewis Liam Liaquat Lindsay Linus Lionel Lorenzo Lou Louis Luca Lucas Luciano Ludwig Luigi Luis
            Luiz Lukas Luke Luther László Maarten Mads Magnus Mahmood Mahmoud Malcolm Mandla Manfred Manish Manmohan Manuel
            Mao Marc Marcel Marco Marcos Marcus Mario Markus Martin Marty Marvin Masood Mateo Mateusz Mathieu Matteo Matthew
            Matthias Maurice Mauricio Maximilian Mehdi Mehmet Mehmood Melvin Michael Michel Mick Miguel Mika Mikael Mike
            Mikhail Milos Miloš Minh Mircea Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohsin Moritz Morten Moses Moshe
            Mubarak Muhammad Mustafa Mwangi Mykola Nabil Nadeem Naftali Najib Naoki Narendra Nasir Nathan Nathaniel Navdeep
            Nawaz Ned Neil Nelson Neville Newt Niall Nicholas Nick Nicolae Nicolas Nicolás Nigel Nikhil Nikita Nikola
            Nikolai Nils Noah Noam Norman Nuno Obinna Olaf Ole Oleg Oleksandr Olivier Olumide Olusegun Oluwaseun Omar Omer
            Osama Oscar Oskar Osman Oswald Otieno Otto Owain Owen Paavo Pablo Padraig Paolo Pascal Patrick Paul Paulo Pavel
            Pedro Pekka Percival Percy Pervaiz Pervez Pete Peter Petr Petri Petro Petteri Philip Philipp Philippe
            Phillip Pierre Piers Pieter Piotr Prakash Pranab Pádraig Péter Qasim Quentin Rafael Rafiq Rahul Raila Raj Rajesh
            Rajiv Rakesh Ralf Ralph Ramesh Ramon Rana Rand Randall Randy Raphael Rashid Rasmus Raul Ravi Ray Raymond Raúl
            Recep Reginald Reince Rene René Reza Rhys Ricardo Richard Rick Rishi Robert Roberto Rod Roderick Rodney Rodrigo
            Roger Rohit Roland Rolf Ron Ronald Ronnie Ross Rowan Roy Ruben Rudolf Rudolph Rudy Rufus Rui Rupert Russell Ruud
            Saad Sadiq Saeed Sajid Salim Salman Salvador Samir Samuel Sandeep Sanjay Sardar Satoshi Saul Scott Seamus
            Sean Sebastian Segun Serge Sergei Sergey Sergio Seth Seung Shahbaz Shahid Shane Shashi Shaun Shehbaz Sheldon
            Sherman Shimon Shinzo Shlomo Sidney Siegfried Sigmund Silas Silvio Simeon Simon Sipho Solomon Soren Stan Stanley
            Stefan Stefano Stephen Steve Steven Stewart Stuart Sunil Suresh Sven Syed Sylvester Tahir Takashi Takeshi Tarek
            Tariq Tayyip Ted Tendai Terence Terrence Terry Tewodros Thabo Thaddeus Theodore Thiago Thierry Thomas Tiago
            Timo Timothy Tobias Toby Todd Tom Tomas Tomasz Tommy Tony Traian Trevor Tristan Tuan Tucker Tunde Uhuru Ulrich
            Umar Usman Uwe Vaclav Valery Vasco Vasily Vernon Victor Vijay Vikram Viktor Vince Vincent Vincenzo Vinod Vitali
            Vladimir Volodymyr Václav Waleed Walid Walt Walter Waqar Warren Wayne Werner Wilfred Wilhelm Willem William
            Winston Wolfgang Wouter Xavier Yanis Yasir Yasser Yevgeny Yitzhak Yoshihide Youssef Yousuf Yuri Yusuf Zachary
            Zafar Zaheer Zahid Zalmay Zbigniew Zeke Zia Ziad Zoltan Zubair Zulfikar Chip Buck Lance Miles Sid Wade
        Male GivenName Place: Orlando Santiago
        Male GivenName Nationality: Christian
        Male GivenName InnerPossessive: Lloyd
        Male GivenName Exclamatory: Jeb Oliver
        Male GivenName StopNumbered: Matt
        Male GivenName StopGeneral: Ed/ed
        Male GivenName StopClosing: max
        GivenName:
            Alex Andrea Ariel Avery Bailey Billie Blair Cameron Carmel Casey Chandra Corey Dana Drew Gerry Hong Jackie Jaime
            Jamie Jean Jessie Jo Jody Jules Kelly Kerry Kim Kiran Kris Lee Leigh Leslie Li Lindsey Loren Marion Mel Micah
            Morgan Mumtaz Nabi Nicola Noor Pat Quinn Robin Robyn Rory Sasha Shaheen Shannon Shawn Stacy Sunny Taylor Terri
            Tracy Val Wang Xi Yan Ying Zhang
        GivenName Place: Jordan Sydney
        GivenName StopClosing: min
        Male GivenName StopNumbered: Phil Josh Sam Dan Tim
        """;
}
