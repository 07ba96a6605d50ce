namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Common given names of many languages in their English spellings. Names that are as often words, places or surnames
/// ("Grace", "Paris", "Grant") are left out; those that women and men share stand in their own group.
/// </summary>
internal static class GivenNames
{
    /// <summary>Names of women.</summary>
    internal const string Female =
        """
        Aaliyah Abigail Ada Adaeze Adeline Adriana Agnes Agnieszka Aiko Ailsa Aisha Aishwarya Akinyi Alejandra Alessandra Alexandra
        Alice Alicia Alison Allison Alyssa Amal Amanda Amara Amber Amelia Amelie Amina Amy Ana Anastasia Angela Angelica Angelina
        Anita Anja Anjali Ann Anna Annalena Anne Annette Annie Anouk Antonia Aoife Ariana Arianna Asma Astrid Audrey Ava Ayesha
        Ayse Barbara Beata Beatrice Beatriz Becky Benazir Beth Betty Beverly Brenda Bridget Brielle Brigitte Britney Brittany
        Bronwyn Camila Camille Candace Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Carys Catarina Catherine Cathy
        Cecilia Celia Celine Charlotte Chiara Chimamanda Chloe Christina Christine Ciara Cindy Claire Clara Claudia Colleen
        Condoleezza Connie Consuelo Crystal Cynthia Daisy Daniela Danielle Daphne Debbie Deborah Debra Deepika Delilah Denise Dewi
        Diana Diane Dianne Dolores Donna Doris Dorota Dorothy Edith Eileen Eilidh Ekaterina Elaine Eleanor Elena Eliana Elif Elisa
        Elisabeth Elise Elizabeth Ella Ellen Eloise Elsa Emilia Emily Emine Emma Erica Erika Erin Esperanza Esther Eszter Ethel Eva
        Evelyn Ewa Farah Fatemeh Fatima Fatma Federica Felicia Femke Fernanda Fiona Florence Folake Frances Francesca Freya Funmi
        Gabriela Gabriella Gabrielle Gail Gemma Geraldine Gianna Gillian Gina Giorgia Giulia Gloria Greta Gretchen Hailey Haley
        Hanan Hannah Harriet Haruka Hatice Hayley Hazel Heather Hedda Heidi Helen Helena Hilary Hilda Hillary Hina Holly Huda Huma
        Ida Ilaria Ildiko Ilhan Ilona Indira Ines Ingrid Ioana Irene Irina Isabel Isabella Isabelle Isla Ivanka Iwona Jacqueline
        Jane Janet Janice Jasmine Jeanette Jeanne Jen Jenna Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Jodi Josephine
        Joyce Juanita Judith Judy Julia Juliana Julie Juliet Juliette Kamala Karen Katalin Katarina Katarzyna Kate Katherine
        Kathleen Kathryn Kathy Katie Katja Katrina Kavita Kayla Kaylee Kayleigh Keiko Keira Kellyanne Khadija Kimberly Kirsten
        Kirsty Klara Kristen Kristin Kristina Lakshmi Latifa Laura Lauren Layla Lea Leah Leila Lena Lerato Lesley Liliana Lillian
        Linda Linh Lisa Liz Lois Lola Lorena Loretta Lori Lotte Louise Lucia Lucille Lucy Ludmila Luisa Lydia Lynn Mabel Mackenzie
        Madeleine Madeline Madelyn Magdalena Maggie Maha Maja Malala Malgorzata Malika Mandy Manon Marcia Margaret Margaux Maria
        Mariam Marian Mariana Marianne Marie Marieke Marilyn Marina Marine Marjorie Marsha Marta Martha Martina Mary Maryam María
        Maureen Maya Meera Megan Megawati Meghan Melania Melanie Melinda Melissa Mercedes Meredith Meryem Mia Michelle Michiko
        Mildred Miranda Miriam Molly Monica Monique Morag Myra Nadia Nancy Naoko Naomi Nasrin Natalia Natalie Natasha Nathalie
        Nevaeh Ngozi Niamh Nicole Nikki Nina Nirmala Nomsa Nora Norma Oksana Olga Olivia Orla Pamela Paola Parisa Patricia Paula
        Pauline Peggy Petra Phyllis Pilar Pippa Priscilla Priti Priya Rachel Rania Raquel Rebecca Regina Rekha Renee Rhiannon
        Rhonda Rita Roberta Roisin Rosa Rosalind Rosemary Roxanne Ruth Sabrina Sadie Saima Sakura Sally Salma Samantha Samira
        Sandra Sandrine Sanne Saoirse Sara Sarah Saskia Saundra Segolene Serena Sharon Sheila Shelley Sheryl Shirin Shirley Sian
        Sigrid Silvia Simone Siobhan Siti Skylar Smriti Sofia Solveig Sonia Sophia Sophie Stacey Stella Stephanie Sue Sunita Susan
        Susana Susanne Sushma Suzanne Svetlana Sylvia Sylvie Tabitha Tamara Tammy Tanya Tara Tatiana Teresa Tessa Thandi Thelma
        Theresa Thuy Tiffany Tina Tracey Ulrike Ursula Valentina Valerie Vanessa Vera Veronica Vicki Vivian Wanda Wanjiru Wendy
        Whitney Wilma Winifred Winnie Ximena Xiomara Yasmin Yasmine Yetunde Yoko Yolanda Yuki Yulia Yvette Yvonne Zahra Zainab
        Zanele Zara Zeynep Zoe Zofia Zoya Zsuzsanna
        """;

    /// <summary>Names of men.</summary>
    internal const string Male =
        """
        Aaron Abbas Abdul Abdullah Abdulrahman Abiy Abraham Adam Adil Aditya Adolf Adrian Ahmad Ahmed Ahmet Aiden Ajay Akbar Akhtar
        Akira Alain Alan Alasdair Albert Alberto Alejandro Aleksandr Aleksei Alessandro Alexander Alexei Alfonso Alfred Ali Allan
        Allen Alvin Amar Amir Amit Amos Anatoly Anders Anderson Andre Andrei Andres Andrew Andriy Andrzej Andy Angelo Angus Anil
        Ansel Anthony Antoine Anton Antonio Antony Anwar Archie Arif Arjun Armando Armin Arne Arnold Arthur Arturo Arun Arvind Asad
        Asher Ashok Ashraf Asif Attila Atul Augustus Austen Axel Ayman Babatunde Bahram Bambang Barack Barnaby Barry Bart Bashar
        Bashir Basil Bastien Ben Benedict Benigno Benjamin Bernard Bernardo Bernie Bert Bilawal Bill Billy Bjorn Bob Bobby Bogdan
        Boris Brad Bradley Bram Brandon Brendan Brent Bret Brett Brian Bruce Bruno Bryan Budi Byron Caleb Callum Calvin Carl Carlo
        Carlos Cecil Cesar Charles Charlie Chidi Chris Christian Christoph Christophe Christopher Chuck Ciaran Clarence Claude
        Clement Clifford Clint Clive Clyde Colin Conor Cormac Cornelius Craig Curtis Cyril Cyrus Daan Dafydd Dale Damian Damien Dan
        Daniel Danny Darnell Darren Darryl Dave David Davide Dean Declan Denis Dennis Denzel Derek DeShawn Desmond Dick Didier
        Diego Dieter Dimitri Dinesh Dirk Dmitri Dmitry Dominic Dominik Don Donald Doug Douglas Dwight Eamon Earl Eberhard Ed Eddie
        Edgar Edmund Eduardo Edward Edwin Ehsan Ehud Eli Elias Elijah Elliott Elmer Elon Emeka Emil Emilio Emmanuel Emmerson
        Enrique Enzo Eric Erik Ernest Ernesto Ethan Etienne Eugene Evan Evgeny Evo Ewan Ezra Fabian Faisal Farhan Farooq Fazal
        Federico Felipe Felix Femi Ferdinand Ferenc Fergus Fernando Fidel Florian Floyd Francis Francisco Franck Francois Frank
        Frankie Franklin Franz François Fred Freddie Frederic Frederick Friedrich Fumio Fyodor Gabor Gabriel Gareth Gary Gavin
        Geert Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerhard Ghulam Giacomo Gilbert Giorgio Giovanni Giuseppe Glenn
        Goncalo Goodluck Gordon Graham Greg Gregory Guido Guillaume Guillermo Gunther Gustav Gustavo Guy Gyorgy Habib Hafiz Haile
        Hakan Hamid Hamish Hamza Hank Hans Harjit Harold Harris Harry Haruki Harvey Hasan Hassan Hector Heinrich Helmut Henri
        Henrik Henry Herbert Herman Hermann Hiroshi Horace Horst Howard Hubert Hugh Hugo Humphrey Humza Huseyin Hussain Hussein Huw
        Hyun Ian Ibrahim Ignacio Igor Imran Isaac Ishaq Ismail Istvan Ivan Jack Jacob Jacques Jagmeet Jahangir Jake Jakob Jamal
        James Janos Jared Jari Jaroslav Jaroslaw Jason Javed Javier Jawaharlal Jay Jayden Jeb Jeff Jeffrey Jens Jeremiah Jeremy
        Jerome Jerry Jesper Jesse Jim Jimmy Jiri Joachim Joao Joaquin Joe Joel Johan Johann Johannes John Johnny Joko Jomo Jon
        Jonas Jonathan Joon Joost Jorge Jose Josef Joseph Josh Joshua Josiah José Juan Juergen Jukka Julian Julio Julius Junichiro
        Jurgen Justin Kamal Karim Karl Keir Keith Kemal Ken Kenji Kenneth Kevin Khalid Khalil Khurram Khwaja Kimmo Kjell Kofi Kojo
        Kristian Krzysztof Kurt Kwame Kwasi Kwesi Kyle Lakhdar Larry Lars Laszlo Laurence Laurent Lawrence Lech Leif Leo Leon
        Leonard Leonardo Leonid Leopold Leroy Levi Lewis Liam Liaquat Lindsay Linus Lloyd Lorenzo Lou Louis Luca Lucas Luciano
        Ludwig Luigi Luis Luiz Lukas Luke Luther Maarten Mads Magnus Mahmood Mahmoud Malcolm Manfred Manmohan Manuel Mao Marc
        Marcel Marco Marcos Marcus Mario Mark Markus Martin Marty Marvin Masood Mateo Mateusz Mathieu Matt Matteo Matthew Matthias
        Maurice Mauricio Max Maximilian Mehdi Mehmet Melvin Michael Michel Mick Miguel Mika Mikael Mike Mikhail Milos Minh Mircea
        Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohsin Moritz Morten Moses Mubarak Muhammad Mustafa Nabil Najib Narendra
        Nasir Nathan Nathaniel Navdeep Nawaz Ned Neil Nelson Neville Newt Niall Nicholas Nick Nicolas Nicolás Nigel Nikita Nikola
        Nikolai Nils Noah Noam Norman Nuno Olaf Ole Oleg Oleksandr Oliver Olivier Olusegun Omar Omer Orlando Osama Oscar Oskar
        Osman Otto Owain Owen Pablo Padraig Paolo Pascal Patrick Paul Paulo Pavel Pedro Pekka Percy Pervaiz Pervez Pete Peter Petr
        Petro Phil Philip Philipp Philippe Phillip Pierre Piers Pieter Piotr Qasim Quentin Rafael Rafiq Rahul Raila Raj Rajesh
        Rajiv Ralf Ralph Ramesh Ramon Rana Rand Randall Randy Raphael Rashid Rasmus Raul Ravi Ray Raymond Raúl Recep Reginald
        Reince Rene René Reza Rhys Ricardo Richard Rick Rishi Rob Robert Roberto Rod Roderick Rodney Rodrigo Roger Roland Rolf Ron
        Ronald Ronnie Ross Rowan Roy Ruben Rudolf Rudolph Rudy Rufus Rui Rupert Russell Ruud Saad Sadiq Sajid Salim Salman Salvador
        Sam Samir Samuel Sandeep Sanjay Santiago Sardar Satoshi Saul Scott Seamus Sean Sebastian Serge Sergei Sergey Sergio Seth
        Seung Shahbaz Shahid Shane Shashi Shaun Shehbaz Sheldon Sherman Shimon Shinzo Sidney Siegfried Sigmund Silvio Simon Sipho
        Solomon Soren Stan Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Sunil Suresh Sven Syed Takeshi Tariq Tayyip
        Ted Tendai Terence Terrence Terry Tewodros Thabo Thaddeus Theodore Thierry Thomas Tiago Tim Timo Timothy Tobias Toby Todd
        Tom Tomas Tomasz Tommy Tony Trevor Tristan Tuan Tucker Tunde Uhuru Ulrich Umar Usman Uwe Vaclav Valery Vasco Vasily Vernon
        Victor Vijay Vikram Viktor Vince Vincent Vincenzo Vitali Vladimir Volodymyr Waleed Walid Walt Walter Warren Wayne Werner
        Wilfred Wilhelm Willem William Winston Wolfgang Wouter Xavier Yasir Yasser Yevgeny Yitzhak Yoshihide Yousuf Yuri Yusuf
        Zachary Zafar Zaheer Zalmay Zia Zoltan Zulfikar
        """;

    /// <summary>Names of both.</summary>
    internal const string Either =
        """
        Alex Andrea Ariel Avery Bailey Billie Blair Cameron Carmel Casey Chandra Corey Dana Drew Gerry Jackie Jaime Jamie Jan Jean
        Jessie Jo Jody Jordan Jules Kelly Kerry Kim Kiran Kris Lee Leigh Leslie Lindsey Loren Marion Mel Micah Morgan Mumtaz Nabi
        Nicola Noor Pat Quinn Robin Robyn Rory Sasha Shaheen Shannon Shawn Stacy Sunny Sydney Taylor Terri Tracy Val Xi Yan Ying
        Zhang Wang Li Hong Min
        """;
}
