namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// What offices and societies are for, capitalised in their names: "and" between two of them, or before one, joins one name
/// ("Food and Drug Administration", "Department of Health and Human Services") where otherwise it joins two.
/// </summary>
internal static class TopicWords
{
    /// <summary>The words, capitalised as they stand.</summary>
    internal const string Words =
        """
        Administrative Agricultural Agriculture Aid Alcohol Animal Anti-Corruption Appeals Archives Art Arts Atmospheric Banking
        Border Budget Business Cable Care Casualty Census Charities Children Civic Civil Climate Clinical Commerce Communication
        Communications Communities Competition Compliance Conservation Consumer Control Cooperation Correction Corrections
        Counterterrorism Crime Criminal Cultural Culture Customs Cybersecurity Defence Defense Democracy Development Digital
        Diplomacy Disarmament Disaster Disease Diseases Drug Drugs Ecology Economic Economics Economy Education Educational
        Election Elections Emergency Employment Energy Enforcement Engineering Environment Environmental Equality Ethics Exchange
        Excise Exploration Explosives Families Family Finance Financial Fire Firearms Fisheries Fishery Fitness Food Foreign Forest
        Forestry Freedom Gas Gender Geography Governance Health Healthcare Heritage Hockey Homeland Housing Human Humanitarian
        Humanities Hygiene Immigration Industrial Industry Infectious Information Innovation Insurance Intelligence Internal
        International Investment Journalism Justice Kidney Labor Labour Land Law Legal Liberties Liberty Livestock Local Logistics
        Management Maritime Markets Media Medical Medicine Mental Migration Military Mines Mining Monetary Music Narcotics National
        Natural Naturalization Nuclear Nutrition Oceanic Oil Operations Order Parks Peace Pensions Petroleum Planning Police Policy
        Political Population Power Prevention Prisons Procurement Protection Public Publicity Publishing Reconciliation Reconstruction
        Recreation Reform Refugee Refugees Regulation Regulations Regulatory Rehabilitation Relief Religion Religious Research
        Resource Resources Responsibility Retrieval Revenue Rights Roads Rural Safety Sanitation Science Sciences Scientific
        Securities Security Services Skills Social Solidarity Space Sport Sports Standards Statistics Strategic Studies Support
        Survey Taxation Technical Technology Telecommunications Tobacco Tourism Tracking Trade Training Transition Transparency
        Transport Transportation Treasury Urban Veterans Victims Water Welfare Wildlife Women Works Youth
        """;
}
