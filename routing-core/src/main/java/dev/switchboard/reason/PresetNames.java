package dev.switchboard.reason;

/**
 * The labels of the presets, the same in every language, and the other names that switch them on, in any language. A class, because that
 * comes sooner out of a jar than a resource, and every process needs the names at once; most never need the phrases.
 */
final class PresetNames {

    private PresetNames() {}

    /** As {@link PresetCatalogue} reads them. */
    static String list() {
        return """
            [PTO]
            = paid time off, time off, annual leave, vacation, vacation days, Urlaub, Jahresurlaub
            = bezahlter Urlaub, Urlaubsanträge, Vacaciones, Días libres, Tiempo libre, Permiso retribuido, Congés
            = Congés payés, Vacances, Jours de congé, Dovolená, Volno, Placené volno
            [Sick leave]
            = sickness, sick days, sickness absence, medical leave, Krankmeldung, Krankschreibung, Krankheit
            = Baja médica, Baja por enfermedad, Enfermedad, Arrêt maladie, Congé maladie, Maladie, Nemocenská
            = Nemoc, Pracovní neschopnost
            [Parental leave]
            = maternity leave, paternity leave, family leave, maternity and paternity, Elternzeit, Mutterschutz
            = Elternurlaub, Permiso parental, Baja por maternidad, Baja por paternidad, Congé parental
            = Congé maternité, Congé paternité, Rodičovská, Rodičovská dovolená, Mateřská
            [Payroll]
            = salary, salaries, wages, pay and salary, Gehalt, Lohn, Gehaltsabrechnung, Lohnabrechnung, Nómina
            = Nóminas, Salario, Sueldo, Paie, Salaire, Salaires, Rémunération, Mzda, Mzdy, Výplata
            [Tax forms]
            = tax, taxes, tax documents, Steuern, Steuerformulare, Steuerunterlagen, Impuestos
            = Formularios fiscales, Documentos fiscales, Impôts, Formulaires fiscaux, Documents fiscaux, Daně
            = Daňové formuláře, Daňové přiznání
            [Benefits]
            = employee benefits, perks, health insurance, Zusatzleistungen, Sozialleistungen, Mitarbeitervorteile
            = Beneficios, Beneficios sociales, Ventajas para empleados, Avantages sociaux, Avantages salariés
            = Mutuelle, Benefity, Zaměstnanecké výhody, Výhody
            [Retirement plan]
            = retirement, pension, pension plan, 401(k), Altersvorsorge, Betriebsrente, Rente, Pension
            = Plan de pensiones, Jubilación, Pensión, Retraite, Plan de retraite, Épargne retraite
            = Penzijní připojištění, Důchod, Penze
            [Expenses]
            = expense, expense report, expense claims, reimbursement, Spesen, Spesenabrechnung, Reisekosten
            = Auslagen, Gastos, Nota de gastos, Gastos de viaje, Note de frais, Notes de frais
            = Frais professionnels, Výdaje, Cestovní náhrady, Náhrada výdajů
            [Promotion]
            = promotions, pay rise, career development, Beförderung, Beförderungen, Gehaltserhöhung, Ascenso
            = Ascensos, Promoción interna, Aumento de sueldo, Augmentation, Avancement, Évolution de carrière
            = Povýšení, Kariérní postup, Zvýšení platu
            [Hardware]
            = equipment, it equipment, devices, Geräte, IT-Ausstattung, Arbeitsmittel, Equipos
            = Equipos informáticos, Material informático, Matériel, Matériel informatique, Équipement, Vybavení
            = Technika, Počítače
            [Access]
            = access rights, permissions, login, passwords, Zugang, Zugriff, Berechtigungen, Zugriffsrechte
            = Acceso, Accesos, Permisos de acceso, Accès, Droits d'accès, Habilitations, Přístup, Přístupy
            = Přístupová práva, Oprávnění
            [Remote work]
            = work from home, working from home, home office, telework, hybrid work, Homeoffice, Mobiles Arbeiten
            = Telearbeit, Heimarbeit, Teletrabajo, Trabajo remoto, Trabajo a distancia, Télétravail
            = Travail à distance, Travail à domicile, Práce z domova, Práce na dálku, Hybridní práce
            [Travel]
            = business travel, business trips, travel booking, Dienstreise, Dienstreisen, Geschäftsreisen, Viajes
            = Viajes de trabajo, Viajes de negocios, Déplacements, Déplacements professionnels, Voyages d'affaires
            = Služební cesta, Služební cesty, Pracovní cesty
            [Onboarding]
            = new hires, new joiners, induction, Einarbeitung, Neue Mitarbeiter, Eintritt, Incorporación
            = Nuevas incorporaciones, Acogida, Intégration, Nouveaux arrivants, Accueil des nouveaux, Nástup
            = Nováčci, Zaškolení
            [Performance review]
            = performance reviews, performance appraisal, appraisal, annual review, Mitarbeitergespräch
            = Jahresgespräch, Leistungsbeurteilung, Evaluación del desempeño, Evaluación anual, Evaluaciones
            = Entretien annuel, Entretien d'évaluation, Évaluation annuelle, Hodnocení, Roční hodnocení
            = Hodnocení zaměstnanců
            [Meetings]
            = meeting, meeting room, meeting rooms, Besprechung, Besprechungen, Termine, Reunión, Reuniones
            = Salas de reuniones, Réunion, Réunions, Salles de réunion, Schůzky, Porady, Zasedačky
            [Public holidays]
            = public holiday, bank holidays, company holidays, holiday calendar, Feiertag, Feiertage
            = Gesetzliche Feiertage, Festivos, Días festivos, Feriados, Jour férié, Jours fériés
            = Calendrier des jours fériés, Svátek, Svátky, Státní svátky
            [Legal]
            = legal advice, legal department, compliance, data protection, Recht, Rechtsfragen, Rechtsabteilung
            = Datenschutz, Asuntos legales, Asesoría jurídica, Protección de datos, Juridique, Service juridique
            = Protection des données, Právní oddělení, Právní záležitosti, Ochrana údajů
            [Return or refund]
            = return, returns, refund, refunds, returns and refunds, Rückgabe, Retoure, Rückerstattung, Umtausch
            = Devolución, Devoluciones, Reembolso, Retour, Retours, Remboursement, Échange, Vrácení, Vrácení zboží
            = Výměna zboží
            [Order status]
            = order tracking, tracking, where is my order, Bestellstatus, Lieferstatus, Sendungsverfolgung
            = Estado del pedido, Seguimiento del pedido, Seguimiento, Suivi de commande, Suivi
            = État de la commande, Stav objednávky, Sledování zásilky, Sledování objednávky
            [Shipping]
            = delivery, shipment, postage, Versand, Lieferung, Zustellung, Envío, Envíos, Entrega, Livraison
            = Expédition, Envoi, Doprava, Doručení, Dodání
            [Payment]
            = payments, billing, payment methods, Zahlung, Bezahlung, Zahlungsarten, Rechnung, Pago, Pagos
            = Formas de pago, Facturación, Paiement, Paiements, Moyens de paiement, Facturation, Platba, Platby
            = Fakturace
            [Cancellation]
            = cancel, cancellations, cancel order, Stornierung, Storno, Widerruf, Cancelación, Anulación
            = Cancelar pedido, Annulation, Annuler, Résiliation, Zrušení, Zrušení objednávky
            [Complaint]
            = complaints, complain, Beschwerde, Beschwerden, Reklamation, Queja, Quejas, Reclamación
            = Reclamaciones, Réclamation, Réclamations, Plainte, Stížnost, Stížnosti, Reklamace
            [Account]
            = my account, customer account, profile, Konto, Kundenkonto, Benutzerkonto, Cuenta, Mi cuenta
            = Cuenta de cliente, Compte, Mon compte, Compte client, Účet, Můj účet, Zákaznický účet
            [Product question]
            = product questions, product information, products, Produktfrage, Produktfragen, Produktinformation
            = Consulta de producto, Consultas de producto, Información del producto, Question produit
            = Questions produits, Informations produit, Dotaz na produkt, Dotaz na zboží, Informace o produktu
            """;
    }
}
