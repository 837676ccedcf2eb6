namespace Profile.Parsing.Tests.Casualties;

public class NoCasualtiesTests
{
    [Theory]
    [InlineData("The Front has 3,000 fighters.")]
    [InlineData("Some 500 troops were sent to Tesk, where the mayor had been killed.")]
    [InlineData("The army captured 12 tanks and 40 rifles.")]
    [InlineData("The flood destroyed 300 houses.")]
    [InlineData("Fire killed 300 cattle.")]
    [InlineData("There were 257 attacks in which soldiers were killed.")]
    [InlineData("The army captured three towns from the Front.")]
    [InlineData("Five armed groups were expelled.")]
    [InlineData("He was imprisoned for nine years.")]
    [InlineData("The killing took 12 minutes.")]
    [InlineData("He was wounded at the age of 12.")]
    [InlineData("About 43 percent of the prisoners died.")]
    [InlineData("Families of those killed were given 500 dollars.")]
    [InlineData("Troops advanced 40 kilometers and arrested the mayor.")]
    [InlineData("The party lost 12 seats in Velin.")]
    [InlineData("Orsha has 9 million inhabitants.")]
    [InlineData("The president was killed by 12 guards.")]
    [InlineData("The Front released 30 hostages.")]
    [InlineData("About 5,000 refugees returned to Karsova.")]
    [InlineData("The repatriation of 5,000 refugees began.")]
    [InlineData("Infant mortality is 106 deaths per 1,000 live births.")]
    [InlineData("Thirty rebels attacked the village and the mayor was killed.")]
    [InlineData("The Front threatened to kill 12 hostages.")]
    [InlineData("The soldiers did not kill 12 men.")]
    public void A_number_that_counts_no_victims_is_no_casualty(string text) => Assert.Equal("", CasualtyText.Figures(text));

    [Theory]
    [InlineData("Thirty rebels killed five soldiers.", "killed 5")]
    [InlineData("In 425 attacks the Front killed 400 people.", "killed 400")]
    [InlineData("The Front killed 12 people and burned 40 houses.", "killed 12")]
    [InlineData("The Front killed 12 people in Tesk and 40 rebels joined the group.", "killed 12")]
    [InlineData("Thirty rebels attacked Tesk and killed 12 people.", "killed 12")]
    [InlineData("The Front attacked 30 soldiers and 12 were killed.", "killed 12")]
    public void Only_the_victims_of_a_clause_are_counted(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));
}
