namespace StatementsGen.Reading.Lexicon;

/// <summary>The words around a name that tell what kind of thing it names.</summary>
internal static class KindWords
{
    /// <summary>The prepositions of a place: <c>[in] Northport</c>.</summary>
    internal static readonly string[] PlacePrepositions =
    [
        "in", "near", "outside", "throughout", "within", "across", "around", "beyond", "inside", "through", "toward",
        "towards", "via",
    ];

    /// <summary>The verbs of motion before <c>to</c>: <c>[moved] to Northport</c>.</summary>
    internal static readonly string[] Motions =
    [
        "go", "goes", "going", "went", "gone", "come", "comes", "came", "coming", "return", "returns", "returned",
        "returning", "move", "moves", "moved", "moving", "travel", "travels", "travelled", "traveled", "travelling",
        "traveling", "sail", "sailed", "sailing", "drive", "drove", "driven", "driving", "walk", "walked", "ride",
        "rode", "flew", "fly", "flown", "flying", "fled", "flee", "sent", "taken", "bound", "trip", "trips", "visit",
        "visits", "journey", "road", "way", "route", "flight", "flights", "back", "close", "hastened", "hurried", "headed", "heads", "heading",
        "marched", "escaped", "relocated", "emigrated", "migrated", "retreated", "deported", "exiled", "withdrew", "north", "south", "east", "west",
        "miles", "kilometers", "kilometres", "km", "ferry", "ferries", "train", "trains", "bus", "buses", "connects", "connected", "next", "adjacent",
    ];

    /// <summary>The participles before <c>at</c> or <c>on</c> and a place: <c>[located] at Northport</c>.</summary>
    internal static readonly string[] Situated =
    [
        "located", "situated", "landed", "arrived", "anchored", "docked", "based", "born", "camped", "lies", "lie", "lay", "stay", "stayed", "stop",
        "stopped",
    ];

    /// <summary>The verbs whose object is a place: <c>[visited] Northport</c>.</summary>
    internal static readonly string[] Visits =
    [
        "visit", "visits", "visited", "visiting", "reach", "reached", "entered", "leave", "left", "toured", "crossed",
        "conquered", "invaded", "occupied",
    ];

    /// <summary>The verbs and particles whose object is mostly a person: <c>[met] Vance</c>.</summary>
    internal static readonly string[] Meetings =
    [
        "met", "meet", "married", "called", "named", "asked", "told", "thanked", "appointed", "elected", "arrested",
        "hired", "fired", "killed", "shot", "kissed", "greeted", "interviewed", "love", "loved", "replied", "said",
        "says", "answered", "cried", "added", "whispered", "laughed",
    ];

    /// <summary>The prepositions of a person: <c>[by] Vance</c>, <c>a talk [with] Vance</c>.</summary>
    internal static readonly string[] PersonPrepositions =
    [
        "by", "with", "under", "versus", "v", "vs",
    ];

    /// <summary>The nouns before "of" and a place: <c>[inhabitants] of Northport</c>.</summary>
    internal static readonly string[] PlaceOwners =
    [
        "north", "south", "east", "west", "coast", "outskirts", "suburb", "suburbs", "inhabitants", "population",
        "residents", "people", "capital", "streets", "hills", "city", "town", "village", "island", "islands",
        "province", "region", "state", "municipality", "district", "port", "county", "kingdom", "king", "queen", "duke",
        "earl", "prince", "princess", "bishop", "archbishop", "mayor", "governor", "emperor", "sultan", "battle",
        "siege", "outside", "centre", "center", "half", "parts", "rest", "shores", "waters", "north-east", "north-west",
        "south-east", "south-west", "edge", "mainland", "map", "history", "cemetery", "desert", "border", "diocese",
        "fall", "countess", "baron", "see", "abbey",
    ];

    /// <summary>The nouns before "of" and an organization: <c>[founder] of Northport Ferries</c>.</summary>
    internal static readonly string[] OrganizationOwners =
    [
        "chairman", "chairwoman", "chair", "director", "founder", "co-founder", "member", "members", "employee",
        "employees", "manager", "executive", "ceo", "owner", "shareholders", "head", "directors", "spokesman",
        "spokeswoman", "spokesperson", "shares", "subsidiary", "division", "part-owner", "trustee", "board",
    ];

    /// <summary>The nouns after the name of an organization: <c>Northport Ferries [executives]</c>.</summary>
    internal static readonly string[] OrganizationNouns =
    [
        "group", "company", "corporation", "founder", "co-founder", "spokesman", "spokeswoman", "spokesperson", "executive", "executives",
        "employee", "employees", "staff", "shares", "stock", "headquarters", "board", "members", "officials", "ceo",
        "website", "team", "players", "fans", "magazine", "newspaper", "party", "club", "band", "app", "products",
        "customers",
    ];

    /// <summary>The nouns after the name of a place: <c>Northport [streets]</c>.</summary>
    internal static readonly string[] PlaceNouns =
    [
        "area", "areas", "region", "district", "districts", "lake", "lakes", "river", "waters", "island", "islands",
        "coast", "city", "province", "peninsula", "mountains", "valley", "airport", "harbour", "harbor", "streets",
        "residents", "suburb", "suburbs", "bay", "beach", "county", "village", "villages", "government",
    ];

    /// <summary>The nouns after the name of an organization with a possessive ending: <c>Northport Ferries' [shareholders]</c>.</summary>
    internal static readonly string[] OrganizationBelongings =
    [
        "chief", "ceo", "shares", "stock", "headquarters", "employees", "staff", "workers", "workforce", "shareholders", "investors", "board",
        "directors", "spokesman", "spokeswoman", "spokesperson", "executives", "website", "newsroom", "customers", "users", "products", "founder",
        "founders", "co-founder", "chairman", "chairwoman", "subsidiary", "profit", "profits", "earnings", "revenue", "sales", "coach", "players",
        "fans", "members", "lawyers",
    ];

    /// <summary>The nouns after the name of a place with a possessive ending: <c>Northport's [streets]</c>.</summary>
    internal static readonly string[] PlaceBelongings =
    [
        "capital", "government", "parliament", "president", "prime", "economy", "army", "borders", "border", "coast", "streets", "airport", "population",
        "ambassador", "constitution", "mayor", "governor", "citizens", "residents", "harbour", "harbor", "downtown", "largest", "oldest",
    ];

    /// <summary>The nouns in an apposition after the name of an organization: <c>Quill, a software [company]</c>.</summary>
    internal static readonly string[] OrganizationDescriptions =
    [
        "company", "firm", "group", "agency", "union", "newspaper", "magazine", "charity", "party", "bank", "airline", "organization", "organisation",
        "nonprofit", "non-profit", "start-up", "startup", "retailer", "manufacturer", "subsidiary", "publisher", "club", "band", "network",
        "association", "university", "think-tank", "consultancy", "brand", "team", "broadcaster",
    ];

    /// <summary>The nouns in an apposition after the name of a place: <c>Quill, a [village] in Norway</c>.</summary>
    internal static readonly string[] PlaceDescriptions =
    [
        "city", "town", "village", "suburb", "island", "country", "province", "district", "county", "region", "capital", "port", "neighborhood",
        "neighbourhood", "municipality", "river", "lake", "peninsula", "hamlet", "resort",
    ];

    /// <summary>The nouns for relatives before the name of a person: <c>her [brother], Vance</c>.</summary>
    internal static readonly string[] Relatives =
    [
        "wife", "husband", "mother", "father", "brother", "sister", "son", "daughter", "uncle", "aunt", "cousin", "boyfriend", "girlfriend", "friend",
        "nephew", "niece", "grandson", "granddaughter", "grandmother", "grandfather", "fiancé", "fiancée", "widow", "partner", "twin",
    ];

    /// <summary>The words that follow a name and a hyphen: <c>Northport-[based]</c>.</summary>
    internal static readonly string[] CompoundTails =
    [
        "based", "led", "backed", "born", "owned", "run", "funded", "made", "controlled", "held", "occupied", "trained", "educated", "sponsored",
        "inspired", "related", "style", "like", "era", "bound", "wide", "area", "friendly", "centric", "approved", "appointed", "aligned", "linked",
    ];

    /// <summary>The first words of the names of organizations in languages that put the kind first: <c>[Universidade] de Northport</c>.</summary>
    internal static readonly string[] ForeignHeads =
    [
        "Universidade", "Universidad", "Université", "Universität", "Università", "Universitat", "Uniwersytet", "Vrije", "Instituto", "Institut", "Istituto", "École",
        "Ecole", "Centro", "Centre", "Ministerio", "Ministère", "Ministero", "Banco", "Banca", "Banque", "Fundación", "Fundação", "Fondation", "Fondazione",
        "Partido", "Parti", "Partito", "Movimento", "Movimiento", "Mouvement", "Société", "Compagnie", "Académie", "Academia", "Accademia", "Deutsche",
        "Koninklijke", "Laboratorio", "Laboratoire",
    ];

    /// <summary>Persons, and figures of religion and tales, whom one name tells.</summary>
    internal static readonly string[] KnownPersons =
    [
        "Achilles", "Ahab", "Allah", "Aphrodite", "Archimedes", "Aristotle", "Assad", "Athena", "Batman", "Beethoven", "Bezos", "Biden", "Bolsonaro",
        "Buddha", "Caesar", "Castro", "Chaucer", "Chekhov", "Chomsky", "Chopin", "Christ", "Churchill", "Cicero", "Cleopatra", "Clinton", "Confucius", "Copernicus",
        "Dad", "Darwin", "Descartes", "Dostoevsky", "Dostoyevsky", "Einstein", "Erdogan", "Euclid", "Euler", "Eve", "Foucault", "Freud", "Gaddafi", "Galileo",
        "Gandhi", "Goethe", "Grandma", "Grandpa", "Granny", "Hannibal", "Hegel", "Hercules", "Hitler", "Homer", "Jesus", "Kafka", "Kant", "Kepler", "Keynes", "Khamenei", "Khomeini",
        "Krishna", "Lenin", "Macron", "Mama", "Mandela", "Marx", "Merkel", "Michelangelo", "Mom", "Mozart", "Mum", "Mussolini", "Napoleon", "Nehru", "Netanyahu", "Newton",
        "Nietzsche", "Nixon", "Obama", "Odysseus", "Ovid", "Papa", "Piaget", "Picasso", "Plato", "Poseidon", "Putin", "Pythagoras", "Reagan", "Rembrandt",
        "Rousseau", "Santa", "Satan", "Shakespeare", "Socrates", "Spinoza", "Stalin", "Superman", "Thatcher", "Tolkien", "Tolstoy", "Trump", "Vergil",
        "Virgil", "Voltaire", "Wittgenstein", "Zelensky", "Zelenskyy", "Zeus", "Zuckerberg",
    ];

    /// <summary>The nouns after a person's name with a possessive ending: <c>Vance's [wife]</c>.</summary>
    internal static readonly string[] PersonBelongings =
    [
        "wife", "husband", "mother", "father", "parents", "brother", "sister", "son", "daughter", "family", "friend",
        "friends", "face", "eyes", "voice", "hand", "hands", "head", "life", "death", "lawyer", "attorney", "house",
        "career", "granddaughter", "grandson", "uncle", "aunt", "cousin", "boyfriend", "girlfriend", "body", "mind",
        "heart", "arm",
    ];

    /// <summary>The last words of the names of events, periods, laws and works: <c>the Harbour [Act]</c>.</summary>
    internal static readonly string[] ThingHeads =
    [
        "War", "Wars", "Revolution", "Games", "Olympics", "Act", "Bill", "Plan", "Prize", "Award", "Awards", "Cup",
        "Festival", "Treaty", "Agreement", "Accord", "Constitution", "Age", "Ages", "Era", "Day", "Week", "Year",
        "Century", "Championship", "Championships", "Study", "Report", "Project", "Initiative", "Scale", "Index",
        "Test", "Law", "Theory", "Convention", "Declaration", "Charter", "Code", "Amendment", "Article", "Title",
        "Section", "Chapter", "Movement", "Crisis", "Depression", "Renaissance", "Reformation", "Crusade", "Crusades",
        "Edition", "Recollections", "Memoirs", "Bible", "License", "Licence", "Protocol", "Standard", "Model", "System",
        "Program", "Programme", "Principle",
    ];
}
