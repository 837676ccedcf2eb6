namespace Profile.Parsing.Casualties;

/// <summary>The nouns that a figure may count and that are no people: a figure with one of them is no casualty.</summary>
internal static class ThingWords
{
    /// <summary>Value of the entries of bodies of soldiers: what they lose are men.</summary>
    public const int Army = 2;

    public static void AddTo(VocabularyBuilder builder)
    {
        // Time and order
        builder.AddThings(
            "second, minute, hour, day, week, weekend, month, year, decade, century, millennium, season, night, morning, evening, afternoon, anniversary, term, round, time, occasion, instance, phase, stage, "
            + "generation, date, period, episode, moment", "years old");
        // Measures, shares and money
        builder.AddThings(
            "percent, percentage, point, kilometer, kilometre, km, meter, metre, mile, foot, yard, inch, hectare, acre, ton, tonne, kilogram, kilo, kg, gram, pound, ounce, litre, liter, gallon, barrel, degree, dollar, euro, "
            + "franc, rand, peso, ruble, rouble, rupee, dinar, shilling, cent, share, third, quarter, fifth, tenth, fraction, majority, minority, ratio, proportion, half, part, portion, unit, grade",
            "per cent, one in two, one in three, one in four, one in five, one in six, one in eight, one in ten, one in twenty, two in three, two in five, two in ten, three in four, three in five, nine in ten, one out of ten, seven out of ten, eight out of ten, nine out of ten, four out of five, feet, inches, yen, yuan, halves, square kilometers, square miles, caliber, megawatts, units");
        // Acts and affairs
        builder.AddThings(
            "attack, bombing, raid, clash, incident, ambush, battle, war, operation, strike, airstrike, air strike, explosion, blast, detonation, offensive, campaign, firefight, skirmish, protest, demonstration, riot, coup, "
            + "revolt, uprising, election, vote, ballot, seat, sentence, prison term, charge, count, case, report, interview, article, book, law, resolution, agreement, treaty, accord, ceasefire, deal, meeting, talk, round, visit, "
            + "violation, abuse, crime, massacre, kidnapping, abduction, atrocity, hijacking, robbery, trial, conviction, complaint, allegation, claim, statement, estimate, figure, number, study, survey, investigation, inquiry, "
            + "sortie, mission, flight, victory, defeat, step, measure, condition, demand, problem, issue, reason, factor, cause, effect, way, kind, type, form, example, thing, item, fact, question, answer, story, word, "
            + "language, dialect, birth, live birth, marriage, pregnancy, inhabitant per, life sentence, death sentence, death threat, death squad, death warrant, death certificate, death row inmate, murder case, murder charge, arrest warrant, attempt, plot, threat, hand, conflict, wave, series, set, pair, instance, event, crash, accident, flood, earthquake");
        // Weapons, machines and goods
        builder.AddThings(
            "bomb, car bomb, roadside bomb, rocket, mortar, shell, missile, mine, landmine, grenade, rifle, gun, machinegun, pistol, revolver, weapon, arm, bullet, cartridge, tank, vehicle, truck, lorry, bus, minibus, car, "
            + "pickup, motorcycle, motorbike, bicycle, ambulance, helicopter, gunship, plane, airplane, jet, ship, warship, submarine, boat, ferry, vessel, train, convoy, drone, radar, radio, machine, engine, device, explosive, "
            + "packet, package, box, sack, bag, magazine, uniform, kit, set, copy, computer, telephone, tent, log, transformer, tower, pole, line, cable, pipeline, pump, generator, battery, bomber aircraft, fighter jet, fighter plane, loudspeaker, crossbow",
            "aircraft, ammunition, artillery pieces, artillery, munitions, arms, equipment, supplies, explosives, tons, kalashnikovs, warheads, wells");
        // Places and buildings
        builder.AddThings(
            "building, house, home, hut, shack, apartment, school, classroom, university, church, mosque, temple, shrine, mausoleum, tomb, monument, grave, hospital, clinic, bridge, road, street, highway, village, town, city, "
            + "municipality, neighborhood, neighbourhood, settlement, hamlet, district, province, region, department, county, country, state, nation, territory, island, port, airport, airfield, station, camp, base, post, "
            + "outpost, checkpoint, garrison, barracks, prison, jail, center, centre, office, embassy, hotel, restaurant, store, shop, market, factory, plant, mill, warehouse, bank, farm, plantation, ranch, field, forest, well, "
            + "dam, tunnel, mile, border, front, place, site, area, location, position, point, zone, sector, site, block, floor, room, cell, property, object, target, wall, door, window, stronghold, building complex, household, family",
            "barracks, premises, homes, dwellings, properties, buildings, farms, crops");
        // Bodies of people that are counted as one
        builder.AddThings(
            "group, band, gang, militia, party, faction, movement, brigade, battalion, division, regiment, company, unit, platoon, squad, squadron, army, corps, force, column, patrol, team, delegation, committee, council, "
            + "commission, court, parliament, ministry, government, administration, agency, organization, organisation, association, union, firm, business, enterprise, institution, newspaper, tribe, clan, community, network, "
            + "alliance, coalition, side, wing, branch, fleet, contingent, club, chapter, crowd, job, shipload, power");
        builder.AddClass(WordClass.Thing, Army, "army, armies, brigade, regiment, battalion, garrison");
        // Animals and nature
        builder.AddThings("animal, cow, goat, camel, dog, horse, donkey, pig, bird, chicken, elephant, rhino, lion, tree, plant, species, fish, mule, buffalo, wolf, snake, river, mountain, hill", "cattle, sheep, livestock, fish, poultry, oxen, geese, mice");
        // What the number of the people behind it is told of: estimates of those killed
        builder.AddClass(WordClass.Thing, 1, "estimate, estimates, figure, figures, count, counts, tally, numbers, total");
    }
}
