By . Jane Marlowe . PUBLISHED: . 08:12 EST, 3 March 2013 . | . UPDATED: . 10:02 EST, 3 March 2013 . A retired postman has got his bicycle back after 41 years.

@highlight

Bicycle left outside shop in 1972
