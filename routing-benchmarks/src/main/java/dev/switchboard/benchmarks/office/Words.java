package dev.switchboard.benchmarks.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/** The words of questions and of topics; no word is both. */
final class Words {
    private static final String[] COMMON = words("""
            i you we they he she it my our your their the a an this that these those who whom when where why how what which
            can can't could would should will won't do does did don't didn't is isn't are was were be been have has had
            need want know think ask tell help give get got take took make made find found see saw look use used say said
            to of in on at by for from with without about into over after before during until since between through under
            and or but if because so then than also too very much more most less some any all both each every no not only
            today tomorrow yesterday monday tuesday friday morning evening week month year day time hour soon later again
            please thanks hello hi sorry maybe really still already always never often usually sometimes just even
            new old good bad big small long short high low early late next last first second other another same different
            people person someone anyone everybody nobody boss colleague friend customer team group company place way thing
            i'm i'd i've it's that's there's let's we're you're
            """);

    private static final String[] TOPICAL = words("""
            boiler turbine pallet forklift conveyor crane scaffold ladder hydraulic pump valve gasket compressor generator
            transformer breaker fuse cable conduit switchgear inverter battery charger capacitor relay sensor thermostat
            printer toner scanner plotter projector monitor keyboard headset router firewall modem antenna beacon badge
            turnstile locker parking garage elevator escalator canteen cafeteria kitchen fridge dishwasher microwave coffee
            warehouse dock container freight manifest customs tariff invoice voucher ledger deposit refund rebate surcharge
            warranty recall defect calibration inspection audit permit licence patent trademark contract clause signature
            laboratory pipette centrifuge microscope reagent solvent acid glove goggles respirator helmet harness extinguisher
            sprinkler alarm evacuation shelter ambulance vaccine allergy physiotherapy dentist optician pharmacy
            bicycle tram shuttle ferry mileage fuel tyre windscreen trailer satellite firmware checksum snapshot cluster
            gateway kernel compiler sandbox pipeline dashboard spreadsheet template newsletter brochure banner exhibition
            """);

    private Words() {}

    static String common(SplittableRandom random) {
        return COMMON[random.nextInt(COMMON.length)];
    }

    static String topical(SplittableRandom random) {
        return TOPICAL[random.nextInt(TOPICAL.length)];
    }

    /** So many different ones. */
    static List<String> topical(int count, SplittableRandom random) {
        var words = new LinkedHashSet<String>();
        while (words.size() < count) {
            words.add(topical(random));
        }
        return List.copyOf(words);
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }
}
