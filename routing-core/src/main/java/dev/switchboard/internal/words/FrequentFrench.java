package dev.switchboard.internal.words;

/** Frequent French words. */
final class FrequentFrench {

    private FrequentFrench() {}

    /** As {@link WordWeights} reads them. */
    static String words() {
        return """
                1 besoin veux veut voudrais aimerais savoir sais connaitre aller vais va allons venir faire fais fait faut voir donner
                1 donne donnez dire dis dites prendre mettre utiliser trouver aide aider question questions probleme sujet chose
                1 choses quelque rien tout toute tous toutes beaucoup plus moins peu tres bien mal bon bonne mieux nouveau nouvelle
                1 nouveaux nouvelles vieux grand petit correct quand combien ou qui pourquoi comment aujourdhui demain hier maintenant
                1 alors encore deja toujours jamais souvent autre autres fois avant apres jusque depuis pendant entre ici la aussi
                1 seulement quelquun personne gens homme femme ami jour jours temps heure heures un deux trois quatre cinq six sept
                1 huit neuf dix marche passe dois doit doivent reste meme premier premiere dernier derniere obtenir recevoir
                1 vraiment probablement certainement surement exactement environ presque assez trop tellement ainsi donc car puisque
                1 lorsque quoique tandis selon vers contre malgre parmi sous devant derriere dessus dessous dedans dehors loin pres
                1 autour partout ailleurs nulle part aucun aucune chaque plusieurs certains certaines quelques tel telle tels telles
                1 memes seul seule seuls seules parfois rarement generalement normalement habituellement finalement enfin ensuite puis
                1 aussitot bientot longtemps desormais auparavant actuellement recemment rapidement facilement simplement directement
                1 notamment surtout plutot sinon cependant pourtant toutefois neanmoins dailleurs dabord ensemble lequel laquelle
                1 lesquels dont celui celle ceux celles ceci cela ca onze douze treize quatorze quinze seize vingt trente quarante
                1 cinquante soixante cent cents mille million millions milliard deuxieme troisieme premiers premieres derniers
                1 dernieres prochain prochaine prochains prochaines suivant suivante suivants precedent precedente ancien ancienne
                1 anciens jeune vieille grande grands grandes petite petits petites gros grosse bons bonnes mauvais mauvaise meilleur
                1 meilleure meilleurs pire long longue important importante importants possible impossible necessaire utile vrai vraie
                1 faux fausse certain certaine exact clair veulent voulons voulez voulu voulait vouloir faisons font faisait faisant
                1 fera faites fallait faudrait fallu allez allait alle allee irai ira viens vient venez viennent venu venue voit vois
                1 voyez voient vu vue vues voyons donnent donnee prend prends prenez prennent pris prise mets met mettez mis mise
                1 disent disait disant savez sait savent su connais connait connu connaissez trouve trouves trouvez trouvent pouvoir
                1 pu pourrait pourrais pourriez pourra devoir devons devez devrait devrais utilise utilisez utilises servir sert soit
                1 soient serait sera seront etaient ete etant avait avaient aura auront aurait avais eu passer passez passent arriver
                1 arrive arrives arrivent sembler semble parait commencer commence finir fini finit terminer continuer continue
                1 revenir reviens revient revenu rendre rends rend tenir tient tiens laisser laisse laissez essayer essaie essaye
                1 cherche chercher cherchez demandez tente sagit obtenu obtenez recois recoit recevez fonctionne fonctionner marcher
                1 maniere facon sorte genre cas exemple point partie parties lieu endroit choix personnes hommes femmes amis amie
                1 monsieur madame messieurs mesdames salut bonsoir pardon excusez cordialement hiers soirs lendemain veille general
                1 generale normal normale pareil egal egale different differente differents differentes entier entiere total double
                1 moitie divers
                2 changer changement plan envoyer envoye recu lire ecrire parler appeler entendre attendre acheter vendre manger boire
                2 dormir vivre rester rencontrer apporter apprendre comprendre croire penser sentir oublier oublie payer paie paye
                2 coute couter prix argent an ans annee annees mois semaine semaines minute minutes lundi mardi mercredi jeudi
                2 vendredi samedi dimanche matin midi soir nuit janvier fevrier mars avril mai juin juillet aout septembre octobre
                2 novembre decembre maison bureau entreprise equipe chef collegue collegues employe employee travail travailler
                2 travaille client enfant enfants famille mere pere parents fils fille frere soeur nom date liste numero adresse
                2 message lettre telephone portable mail courriel carte papier fichier photo video film musique chanson jeu voiture
                2 bus train avion rue ville pays monde eau cafe dejeuner diner rouge bleu vert noir blanc chaud froid tot tard rapide
                2 lent facile difficile libre plein vide propre demi fin debut cote haut bas gauche droite
                2 vie vies mort mourir naitre vivant vit vivent aimer aime aimes aimez amour hair haine heureux heureuse triste
                2 content contente fache fatigue peur joie espoir reve reves idee idees pensee avis opinion esprit souci soucis
                2 inquiet inquiete plaisir desir souhaite souhaiter souhaitez espere esperer pense penses pensez sens sent ressentir
                2 comprends comprend compris comprenez souvenir souviens rappeler rappelle parle parles parlez parlent appelle
                2 appelles appelez lis lit lu ecris ecrit ecrite entends entendu ecouter ecoute regarder regarde achete achetes achats
                2 achat vendu vends vend vente mange mangez bois boit dors dort apprends appris enseigner travaillez travaillent
                2 travaux emploi emplois paient payez coutent couts envoyez envoie envoient recue recus apporte porter porte emmener
                2 ouvrir ouvre ouvert ouverte fermer ferme fermee change changes changez modifie modifier modification bouger monter
                2 monte descendre descend tomber tombe tombee courir voyager voler vole conduire conduit jouer joue jouez gagner gagne
                2 perdre perd perdu perdue casser casse cassee couper coupe cuisiner laver nettoyer reparer construire construit creer
                2 cree ajouter ajoute enlever supprimer sortir sors sort sortie entrer entree garder garde montrer montre expliquer
                2 explique expliquez raconter repondre repond reponse reponses interroger choisir choisi choisis decider decide
                2 decision permettre permet permis eviter evite reussir reussi accepter accepte offrir offre offres partager partage
                2 reunir visiter visite inviter invite feter fete tenu toucher tirer tire pousser poser pose lever asseoir exister
                2 existe verifier verifie preparer prepare organiser concerne concernant concerner poste place places situation
                2 village villes maisons rues portes foyer terre nord sud ouest quartier chemin route grandmere grandpere oncle tante
                2 cousin cousine neveu mari epouse epoux copain copine bebe filles garcon garcons freres soeurs voisin voisins voisine
                2 jeunes adulte maman papa invites couple marie mariee mariage anniversaire noel paques siecle seconde secondes
                2 printemps automne hiver quotidien hebdomadaire mensuel annuel dates noms prenom numeros age couleur couleurs jaune
                2 gris rose marron orange brun blanche noire verte fort forte faible dur dure mou sec seche mouille doux douce frais
                2 fraiche profond large etroit mince joli jolie beau belle beaux belles laid interessant interessante ennuyeux drole
                2 bizarre etrange calme bruit lumiere sombre cher chere cheres pauvre riche sain sante force energie erreur erreurs
                2 solution solutions resultat resultats danger dangereux securite droits devoirs valeur quantite nombre nombres
                2 chiffre chiffres morceau rang tiers quart pourcentage societe histoire histoires avenir futur present pause repos
                2 interet effet pret prete occupe public publique prive privee commun personnel personnelle rapport relation equipes
                2 employes entreprises tache taches clients cliente page pages mot mots texte ligne lignes messages lettres papiers
                2 fichiers photos videos films chansons jeux voitures autobus bureaux patron metier boulot
                3 disponible autorise regle regles politique statut raison systeme demander demande confirmer approuver formulaire
                3 delai medecin docteur ecole cours groupe salle ordinateur ecran internet meteo chien chat jardin compte facture
                3 banque assurance langue commande commander produit article colis
                3 calendrier agenda rendezvous vacances voyage voyages vol vols aeroport gare hotel billet billets velo moto moteur
                3 roue conducteur circulation accident police feu pompiers hopital malade maladie pharmacie medicament douleur corps
                3 tete cheveux oeil yeux oreille nez bouche dent dents cou bras main mains doigt jambe jambes pied pieds coeur sang
                3 peau dos ventre estomac pain beurre fromage viande poisson poulet riz pates legume legumes fruit fruits pomme pommes
                3 banane tomate salade soupe gateau sucre sel lait oeuf oeufs vin biere jus the cuisine restaurant table chaise
                3 armoire lampe fenetre mur toit escalier bain douche toilettes assiette verre tasse couteau fourchette cuillere
                3 bouteille sac valise cle cles vetement vetements pantalon chemise robe veste manteau chaussure chaussures chapeau
                3 parc fleuve riviere mer lac montagne foret arbre arbres fleur fleurs herbe pierre ciel soleil lune etoile pluie
                3 neige vent orage animal animaux chiens chats oiseau cheval vache souris cochon ile plage pont batiment immeuble
                3 etage appartement chambre chambres piece pieces magasin magasins supermarche euro euros dollar impot impots credit
                3 economie politiques gouvernement president ministre parti election elections loi lois juge avocat contrat guerre
                3 paix armee eglise dieu religion cadeau cadeaux industrie usine professeur maitre eleve eleves etudiant etudiante
                3 etudiants universite lycee etudes etude classe lecon examen education science sciences art culture livre livres
                3 journal journaux revue radio television tele cinema theatre concert musee appareil image images sport sports
                3 football ballon joueur club entraineur tennis nager natation programme programmes donnees dossier dossiers reseau
                3 reseaux site lien application logiciel clavier touche machine technologie electricite gaz francais francaise france
                3 anglais anglaise angleterre allemand allemande allemagne espagnol espagne italien italie tcheque portugais russe
                3 russie suisse belgique europe europeen amerique americain canada chine chinois japon paris londres etats unis
                3 reunion reunions service services projet projets rapports documents document signature signer remplir formulaires
                3 formation tarif taxe comptes cartes passeport visa annuler annulation reserver reservation contact contacter
                3 responsable information informations option options inscription inscrire instructions condition conditions limite
                3 horaire horaires norme procedure
                """;
    }
}
