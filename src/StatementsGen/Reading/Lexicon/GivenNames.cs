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
        Abigail Ada Adriana Agnes Aisha Alexandra Alice Alicia Alison Allison Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia
        Angela Angelica Angelina Anita Anjali Ann Anna Anne Annette Annie Antonia Asma Audrey Ayesha Barbara Beatrice Becky Benazir
        Beth Betty Beverly Brenda Bridget Britney Brittany Camila Candace Carla Carly Carmen Carol Carole Caroline Carolyn Carrie
        Catherine Cathy Cecilia Celia Charlotte Chloe Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie
        Crystal Cynthia Daisy Danielle Daphne Deborah Debbie Debra Deepika Denise Diana Diane Dianne Dolores Donna Doris Dorothy
        Edith Eileen Elaine Eleanor Elena Elisa Elise Elisabeth Elizabeth Ella Ellen Eloise Elsa Emily Emma Erica Erika Erin Esther
        Ethel Eva Evelyn Fatima Fatemeh Felicia Fiona Florence Frances Francesca Freya Gabriela Gabrielle Gail Geraldine Gina Gloria
        Greta Gretchen Haley Hannah Harriet Hazel Heather Heidi Helen Helena Hilary Hillary Hina Holly Huma Ida Ilhan Indira Ines
        Ingrid Irene Irina Isabel Isabella Isabelle Ivanka Jacqueline Jane Janet Janice Jasmine Jeanette Jeanne Jen Jenna Jennifer
        Jenny Jessica Jill Joan Joanna Joanne Jodi Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet Kamala Karen
        Katarina Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kayleigh Kellyanne Khadija Kimberly Kirsten Kristen
        Kristin Kristina Lakshmi Latifa Laura Lauren Leah Leila Lena Liliana Lillian Linda Lisa Liz Lois Lola Lorena Loretta Lori
        Louise Lucia Lucille Lucy Luisa Lydia Lynn Mackenzie Madeleine Madeline Maggie Maha Malala Malika Marcia Margaret Maria María
        Mariam Marian Marianne Marie Marilyn Marina Marine Marjorie Marsha Martha Maryam Mary Maureen Megan Meghan Melanie Melania
        Melinda Melissa Mercedes Meredith Meera Michelle Mildred Miranda Miriam Molly Monica Monique Myra Nadia Nancy Naomi Natalia
        Natalie Natasha Nicole Nikki Nina Nora Norma Olga Olivia Pamela Patricia Paula Pauline Peggy Petra Phyllis Pippa Priscilla
        Priti Priya Rachel Raquel Rebecca Regina Rekha Renee Rhonda Rita Roberta Rosa Rosalind Rosemary Roxanne Ruth Sabrina Sally
        Salma Samantha Sandra Sara Sarah Saundra Serena Sharon Sheila Shelley Sheryl Shirley Silvia Simone Sofia Sonia Sophia Sophie
        Stacey Stella Stephanie Sue Susan Susana Susanne Suzanne Svetlana Sylvia Tabitha Tamara Tammy Tanya Tara Tatiana Teresa Tessa
        Thelma Theresa Tiffany Tina Tracey Ursula Valentina Valerie Vanessa Vera Veronica Vicki Vivian Wanda Wendy Whitney Wilma
        Winifred Yasmin Yolanda Yvette Yvonne Zahra Zainab Zoe Zoya
        """;

    /// <summary>Names of men.</summary>
    internal const string Male =
        """
        Aaron Abbas Abdul Abdullah Abdulrahman Abraham Adam Adil Aditya Adolf Adrian Ahmad Ahmed Ajay Akbar Akhtar Akira Alan Albert
        Alberto Aleksandr Alejandro Alexander Alfonso Alfred Ali Allan Allen Alvin Amar Amir Amit Amos Anatoly Anders Anderson Andre
        Andrei Andres Andrzej Andrew Andy Angelo Ansel Anthony Anton Antonio Antony Anwar Archie Arif Arjun Armando Arnold Arthur
        Arturo Arun Arvind Asad Ashok Ashraf Asif Atul Augustus Austen Axel Ayman Bahram Barack Barnaby Barry Bart Bashar Bashir
        Basil Ben Benedict Benjamin Bernard Bernardo Bernie Bert Bilawal Bill Billy Bjorn Bob Bobby Boris Brad Bradley Brandon
        Brendan Brent Bret Brett Brian Bruce Bruno Bryan Byron Calvin Carl Carlo Carlos Cecil Cesar Charles Charlie Chris Christian
        Christoph Christophe Christopher Chuck Clarence Claude Clement Clifford Clint Clyde Colin Conor Cornelius Craig Curtis Cyril
        Cyrus Dale Damien Damian Dan Daniel Danny Darren Darryl Dave David Davide Dean Denis Dennis Denzel Derek Desmond Dick Diego
        Dieter Dimitri Dinesh Dirk Dmitri Dmitry Dominic Don Donald Doug Douglas Dwight Earl Ed Eddie Edgar Edmund Eduardo Edward
        Edwin Eberhard Ehsan Ehud Eli Elias Elijah Elliott Elmer Elon Emil Emilio Emmanuel Enrique Eric Erik Ernest Ernesto Ethan
        Eugene Evan Evgeny Faisal Farhan Farooq Fazal Federico Felipe Felix Fernando Fidel Floyd Francis Francisco Franck Francois
        François Frank Frankie Franklin Franz Fred Freddie Frederic Frederick Friedrich Fyodor Gabriel Gareth Gary Gavin Gene Geoff
        Geoffrey Georg George Georges Gerald Gerard Gerhard Ghulam Giacomo Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg
        Gregory Guido Guillermo Gunther Gustav Gustavo Guy Habib Hafiz Hakan Hamid Hamza Hank Hans Harold Harris Harry Harvey Hasan
        Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hermann Hiroshi Horace Howard Hubert Hugh Hugo Humphrey
        Hussain Hussein Ian Ibrahim Ignacio Igor Imran Ishaq Ismail Ivan Jack Jacob Jacques Jahangir Jake Jakob Jamal James Janos
        Jared Jason Javed Javier Jawaharlal Jay Jeb Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesse Jim Jimmy Joachim Joao
        Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Jose José Josef Joseph Josh Joshua Juan Juergen
        Julian Julio Julius Junichiro Jurgen Justin Kamal Karim Karl Keith Ken Kenneth Kevin Khalid Khalil Khurram Khwaja Kofi
        Kristian Kurt Kyle Lakhdar Larry Lars Laurence Lawrence Lech Leo Leon Leonard Leonardo Leonid Leopold Leroy Lewis Liam
        Liaquat Lindsay Linus Lloyd Lorenzo Lou Louis Lucas Luca Luciano Ludwig Luigi Luis Luiz Luke Luther Mahmood Mahmoud Malcolm
        Manfred Manmohan Manuel Mao Marc Marcel Marco Marcos Marcus Mario Mark Markus Martin Marty Marvin Masood Mathieu Matt Matteo
        Matthew Matthias Maurice Max Maximilian Mehdi Melvin Michael Michel Mick Miguel Mikael Mike Mikhail Mitch Mitchell Mitt
        Mohamed Mohammad Mohammed Mohsin Moses Mubarak Muhammad Mustafa Nabil Najib Narendra Nasir Nathan Nathaniel Nawaz Ned Neil
        Nelson Neville Newt Nicholas Nick Nicolas Nicolás Nigel Nikita Nikola Nikolai Nils Noah Noam Norman Olaf Ole Oleg Oliver Omar
        Orlando Oscar Osama Osman Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Percy Pervaiz Pervez Pete Peter Phil
        Philip Philippe Phillip Pierre Piotr Qasim Quentin Rafael Rafiq Rahul Raj Rajesh Rajiv Ralph Ramesh Ramon Rana Rand Randall
        Randy Raphael Rashid Raul Raúl Ravi Ray Raymond Recep Reginald Reince Rene René Reza Ricardo Richard Rick Rob Robert Roberto
        Rod Roderick Rodney Rodrigo Roger Roland Rolf Ron Ronald Ronnie Ross Rowan Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russell
        Saad Sajid Salim Salman Salvador Sam Samir Samuel Sandeep Sanjay Santiago Sardar Saul Scott Sean Sebastian Serge Sergei
        Sergey Sergio Seth Shahbaz Shahid Shane Shashi Shaun Shehbaz Sheldon Sherman Shimon Shinzo Sidney Siegfried Sigmund Silvio
        Simon Solomon Stan Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Sunil Suresh Syed Tariq Tayyip Ted Terence
        Terry Thaddeus Theodore Thomas Tim Timothy Todd Tom Tomas Tommy Tony Trevor Tristan Tucker Ulrich Umar Usman Vaclav Valery
        Vasily Vernon Victor Vijay Viktor Vikram Vince Vincent Vincenzo Vladimir Volodymyr Waleed Walt Walter Warren Wayne Werner
        Wilfred Wilhelm William Winston Wolfgang Xavier Yasir Yasser Yitzhak Yevgeny Yousuf Yuri Yusuf
        Zachary Zafar Zaheer Zalmay Zulfikar
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
