### Les mots autour de ce que dit un commerçant : conseils, annonces, aide, et les parties qui se trouvent sur le site de la boutique.
###
### Les textes du commerçant ne sont pas ici. « Nous » est la boutique.


## 1. Conseils : titres au-dessus des notes du commerçant sur un produit

# Tant qu’il n’est pas arrivé. À ne pas confondre avec l’état « Expédition en préparation ».
guides-before = En attendant votre commande
# Après la livraison.
guides-after = Pour bien commencer


## 2. Annonces

# Pour les lecteurs d’écran : ce qu’est la courte note sous la tête de la page.
banner-label = Un mot de notre part


## 3. Vrais et faux messages

genuine-heading = Ce message venait-il de nous ?
# Affiché seulement là où c’est vrai. Les faux messages réclament des « droits de douane » ou des « frais de livraison ».
genuine-payment = Nous ne vous demandons jamais de payer par un lien dans un message. Si un message au sujet de votre commande vous le demande, il ne vient pas de nous.


## 4. Aide

# En cas de problème. $number est le numéro de la commande tel que la boutique l’écrit.
contact-at-hand = Merci d’avoir votre numéro de commande sous la main : { $number }
# $service est le nom d’une messagerie : WhatsApp, Telegram.
contact-chat = Nous écrire sur { $service }
contact-sms = Nous envoyer un SMS
# $time est une heure, dans le fuseau de la personne qui lit.
contact-here-until = Aujourd’hui, quelqu’un est là jusqu’à { $time }.
# Personne n’est là en ce moment. $time est une heure.
contact-back-today = Nous répondons de nouveau aujourd’hui à partir de { $time }.
contact-back-tomorrow = Nous répondons de nouveau demain à partir de { $time }.
# $date est une date avec son jour : « lundi 23 novembre ».
contact-back-on = Nous répondons de nouveau le { $date } à partir de { $time }.
# Sous un espace vide, dans un e-mail que l’on nous écrit. $status est le nom d’un état : « En route ».
contact-mail-order = Commande { $number } · { $status }


## 5. Sur le site de la boutique

# Le lien de la vue courte vers la page de suivi.
embed-whole-page = Voir tous les détails
# Titres de cadres, pour les lecteurs d’écran. $brand est le nom de la boutique.
embed-title = Où en est votre commande chez { $brand }
embed-policy-title = Livraison et retours chez { $brand }
embed-policy-delivery = Livraison
embed-policy-returns = Retours
embed-policy-contact = Des questions ?
embed-policy-more = En savoir plus
