namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Words that are capitalised without being names, or part of one: they stand first in sentences, headings, dates and headers.
/// </summary>
internal static class NameStopWords
{
    /// <summary>Closed classes and common openers of sentences.</summary>
    internal const string Openers =
        """
        A About Above Accordingly According Across Actually Add Added Adding Additional Additionally After Afterward Afterwards Again
        Against Ago All Allegedly Almost Along Alongside Already Also Although Always Am Amid Among An And Another Any Anybody Anyone
        Anything Anyway Apart Apparently Are Around As Aside Ask Asked At Away Based Be Because Been Before Behind Being Below Beneath
        Beside Besides Between Beyond Both Briefly But By Call Can Cannot Certainly Clearly Click Come Concerning Congratulations
        Consequently Considering Contrary Could Curiously Currently Dear Did Do Does Doing Don't Down Due During Each Earlier Either Else
        Elsewhere Enough Equally Especially Essentially Even Eventually Ever Every Everybody Everyone Everything Everywhere Evidently Ex
        Except Exactly Few Fewer Finally Firstly Follow Following For Former Formerly Fortunately
        From Further Furthermore Generally Get Getting Given Go Going Got Had Half Has Have Having He He'd He'll He's Hence Her Here
        Here's Hers Herself Hey Hi Hello Him Himself His Historically Honestly Hopefully How However I I'd I'll I'm I've If Ideally
        Immediately Importantly In Including Increasingly Indeed Initially Inside Instead Interestingly Into Ironically Is Isn't It It'll
        It's Its Itself Just Lastly Later Lately Latest Least Less Let Let's Like Likewise Look Looking Made Make Making Many Maybe Me
        Meanwhile Might Mine More Moreover Most Mostly Much Must My Myself Namely Near Nearby Nearly Neither Never Nevertheless Next No
        Nobody None Nonetheless Nor Normally Not Nothing Notably Now Nowadays Nowhere Obviously Occasionally Of Off Often Oh Okay On Ones
        Only Onto Or Originally Other Others Otherwise Our Ours Ourselves Out Outside Over Overall Particularly Per Perhaps Personally
        Please Possibly Precisely Presumably Previously Prior Probably Put Quite Rather Read Really Recall Recently Regarding Regardless
        Reportedly Roughly Sadly Said Same Say Saying Says Secondly See Seems Set Several Shall She She'd She'll She's Should Show Sign
        Similarly Simply Since
        So Some Somebody Somehow Someone Something Sometimes Somewhat Soon Specifically Still Strangely Such Suddenly Sure Surely
        Surprisingly
        Take Taken Than Thank Thanks That That's The Their Theirs Them Themselves Then There There's Thereafter Thereby Therefore These
        They They'd They'll They're They've Thing Things Think This Those Though Three Through Throughout Thus Til Till To Today Together
        Tomorrow Tonight Too Toward Towards True Turning Twice Two Typically Ultimately Under Undoubtedly Unfortunately Unless Unlike
        Until Up Upon Us Use Used Using Usually Various Very Via Was Watch We We'd We'll We're We've Welcome Well Were What What's
        Whatever When Whenever Where Whereas Wherever Whether Which Whichever While Who Who's Whoever Whole Whom Whose Why With Within
        Without Won't Would Yeah Yep Yes Yesterday Yet You You'd You'll You're You've Your Yours Yourself Aren't Can't Couldn't Didn't
        Doesn't Hadn't Hasn't Haven't Shouldn't Wasn't Weren't Wouldn't Thirty Forty Fifty Sixty Seventy Eighty Ninety Hundred Hundreds
        Thousand Thousands Million Millions
        """;

    /// <summary>Days, months, feasts and parts of documents.</summary>
    internal const string Dates =
        """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat
        January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct
        Nov Dec Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Christmas Easter Thanksgiving Halloween Hanukkah Passover
        Lent Iftar Ramadan Ramzan Eid Diwali Holi Muharram Ashura Yom Purim Spring Summer Autumn Winter AM PM GMT UTC EST EDT PST CET BC
        AD BCE CE
        """;

    /// <summary>Words of headings, and abbreviations for things that are not bodies.</summary>
    internal const string Things =
        """
        Abstract Acknowledgements Act Advertisement Annex Appendix Article Articles Background Bible Bill Breaking Caption Chapter
        Comment Comments Conclusion Conclusions Contents Copyright Credit Discussion Download Email E-mail Exclusive FAQ Figure Fig God
        Image Internet Introduction Koran Method Methods Monthly Note Notes Number Objective Opinion Page Paragraph Part Photo Picture
        Preface Quran Reference References Related Results Rule Schedule Section Sections Source Sources Step Story Subscribe Subsection
        Summary Table Title Torah Update Updated Updates Video View Vol Volume Web WWW Website Weekly Yearly Earth Moon Sun
        AIDS API ATM CD CEO CFO COO COVID COVID-19 CPU CTO CV DIY DNA DVD ETA FYI GDP GPA GPS HIV HQ ID IQ IT LED MBA MEP MP MPs MRI NGO
        NGOs OK PC PDF PhD PIN POW PR RAM RNA RSVP SMS SUV SUVs TV URL USB VIP VP XML HTML HTTP HTTPS ER ICU IUD IVF LGBT LGBTQ ISBN CCTV
        DUI IED IEDs II III IV VI VII VIII IX XI
        """;
}
