<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ComparedCurves</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erstes</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweites</translation>
    </message>
    <message>
        <source>skip-gram</source>
        <translation>Skip-gram</translation>
    </message>
    <message>
        <source>CBOW</source>
        <translation>CBOW</translation>
    </message>
    <message>
        <source>full softmax</source>
        <translation>voller Softmax</translation>
    </message>
    <message>
        <source>hierarchical softmax</source>
        <translation>hierarchischer Softmax</translation>
    </message>
    <message>
        <source>negative sampling (%1)</source>
        <translation>negatives Sampling (%1)</translation>
    </message>
    <message>
        <source>%1 · %2 · window %3 · %4 dimensions · α %5</source>
        <translation>%1 · %2 · Fenster %3 · %4 Dimensionen · α %5</translation>
    </message>
</context>
<context>
    <name>CorpusTitles</name>
    <message>
        <source>One sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>A small town</source>
        <translation>Eine kleine Stadt</translation>
    </message>
    <message>
        <source>Tales of the town</source>
        <translation>Geschichten aus der Stadt</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a text or word vectors</source>
        <translation>Text oder Wortvektoren öffnen</translation>
    </message>
    <message>
        <source>All files (*);;Texts (*.txt *.text *.md *.gz *.xz *.zst);;Word vectors (*.bin *.txt *.vec *.tsv *.npy)</source>
        <translation>Alle Dateien (*);;Texte (*.txt *.text *.md *.gz *.xz *.zst);;Wortvektoren (*.bin *.txt *.vec *.tsv *.npy)</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Every word that stands here at least once is learned.</source>
        <translation>Gelernt wird jedes Wort, das hier mindestens einmal steht.</translation>
    </message>
    <message>
        <source>Text to learn from</source>
        <translation>Text zum Lernen</translation>
    </message>
    <message>
        <source>Paste or type some sentences</source>
        <translation>Einige Sätze einfügen oder tippen</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text nehmen</translation>
    </message>
    <message>
        <source>Save the session?</source>
        <translation>Die Sitzung speichern?</translation>
    </message>
    <message>
        <source>What this model has learned since it was last saved is in no file yet.</source>
        <translation>Was dieses Modell seit dem letzten Speichern gelernt hat, steht noch in keiner Datei.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start a new model?</source>
        <translation>Ein neues Modell beginnen?</translation>
    </message>
    <message>
        <source>Start a new model</source>
        <translation>Neues Modell beginnen</translation>
    </message>
    <message>
        <source>Keep training this one</source>
        <translation>Dieses weitertrainieren</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>stop word</source>
        <translation>Stoppwort</translation>
    </message>
    <message>
        <source>seen fewer than %L1 times</source>
        <translation>weniger als %L1-mal gesehen</translation>
    </message>
    <message>
        <source>seen once, fewer than %L1</source>
        <translation>einmal gesehen, weniger als %L1-mal</translation>
    </message>
    <message>
        <source>seen %L1 times, fewer than %L2</source>
        <translation>%L1-mal gesehen, weniger als %L2-mal</translation>
    </message>
    <message>
        <source>kept %L1 %</source>
        <translation>zu %L1 % behalten</translation>
    </message>
    <message>
        <source>longer than %L1 bytes</source>
        <translation>länger als %L1 Byte</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Now you</source>
        <translation>Jetzt Sie</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>Übung %1</translation>
    </message>
</context>
<context>
    <name>InventedPlaces</name>
    <message>
        <source>a doctor&apos;s place</source>
        <translation>statt eines Arztes</translation>
    </message>
    <message>
        <source>an animal&apos;s place</source>
        <translation>statt eines Tiers</translation>
    </message>
    <message>
        <source>an instrument&apos;s place</source>
        <translation>statt eines Instruments</translation>
    </message>
    <message>
        <source>a dish&apos;s place</source>
        <translation>statt einer Speise</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>en</source>
        <comment>the code of the language, such as de</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LessonProblems</name>
    <message>
        <source>a step has no stage called &quot;%1&quot;</source>
        <translation>ein Schritt hat keine Stufe namens „%1“</translation>
    </message>
    <message>
        <source>there is no page called &quot;%1&quot;</source>
        <translation>Es gibt keine Seite namens „%1“</translation>
    </message>
    <message>
        <source>the inspector has no panel called &quot;%1&quot;</source>
        <translation>Der Inspektor hat keine Tafel namens „%1“</translation>
    </message>
    <message>
        <source>there is no button called &quot;%1&quot;</source>
        <translation>Es gibt keinen Knopf namens „%1“</translation>
    </message>
    <message>
        <source>there is no text field called &quot;%1&quot;</source>
        <translation>Es gibt kein Textfeld namens „%1“</translation>
    </message>
    <message>
        <source>there is no number field called &quot;%1&quot;</source>
        <translation>Es gibt kein Zahlenfeld namens „%1“</translation>
    </message>
    <message>
        <source>%1, page %2: </source>
        <translation>%1, Seite %2: </translation>
    </message>
    <message>
        <source>there is no part called &quot;%1&quot;</source>
        <translation>Es gibt keinen Teil namens „%1“</translation>
    </message>
</context>
<context>
    <name>LitRow</name>
    <message>
        <source>input of this step</source>
        <translation>Eingabe dieses Schritts</translation>
    </message>
    <message>
        <source>true output</source>
        <translation>richtige Ausgabe</translation>
    </message>
    <message>
        <source>noise or other output</source>
        <translation>Rauschen oder andere Ausgabe</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
</context>
<context>
    <name>MapScaleLegend</name>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
</context>
<context>
    <name>OutputRole</name>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>the true word</source>
        <translation>das richtige Wort</translation>
    </message>
    <message>
        <source>a noise word</source>
        <translation>ein Rauschwort</translation>
    </message>
    <message>
        <source>an inner node, right answer: left</source>
        <translation>ein innerer Knoten, richtige Antwort: links</translation>
    </message>
    <message>
        <source>an inner node, right answer: right</source>
        <translation>ein innerer Knoten, richtige Antwort: rechts</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>ein anderes Wort</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>there is no page %1 yet</source>
        <translation>Eine Seite %1 gibt es noch nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the vocabulary</source>
        <translation>„%1“ ist nicht im Vokabular</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>A sentence of one word has no context: it makes no sample.</source>
        <translation>Ein Satz aus einem einzigen Wort hat keinen Kontext und ergibt kein Beispiel.</translation>
    </message>
    <message>
        <source>%1: the sentence begins here.</source>
        <translation>%1: Hier beginnt der Satz.</translation>
    </message>
    <message>
        <source>%1: the sentence ends here.</source>
        <translation>%1: Hier endet der Satz.</translation>
    </message>
    <message>
        <source>The whole window fits: 1 word to either side.</source>
        <translation>Das ganze Fenster hat Platz: 1 Wort auf jeder Seite.</translation>
    </message>
    <message>
        <source>The window holds 1 context word here, so both make 1 sample.</source>
        <translation>Im Fenster steht hier 1 Kontextwort, also ergeben beide 1 Beispiel.</translation>
    </message>
    <message>
        <source>No word to the left</source>
        <translation>Links kein Wort</translation>
    </message>
    <message>
        <source>Only 1 word to the left</source>
        <translation>Nur 1 Wort links</translation>
    </message>
    <message numerus="yes">
        <source>Only %n words to the left</source>
        <translation>
            <numerusform>Nur %n Wort links</numerusform>
            <numerusform>Nur %n Wörter links</numerusform>
        </translation>
    </message>
    <message>
        <source>No word to the right</source>
        <translation>Rechts kein Wort</translation>
    </message>
    <message>
        <source>Only 1 word to the right</source>
        <translation>Nur 1 Wort rechts</translation>
    </message>
    <message numerus="yes">
        <source>Only %n words to the right</source>
        <translation>
            <numerusform>Nur %n Wort rechts</numerusform>
            <numerusform>Nur %n Wörter rechts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole window fits: %n words to either side.</source>
        <translation>
            <numerusform>Das ganze Fenster hat Platz: %n Wort auf jeder Seite.</numerusform>
            <numerusform>Das ganze Fenster hat Platz: %n Wörter auf jeder Seite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window holds %n context words here: CBOW mixes them into 1 sample, skip-gram makes %n, one for each.</source>
        <translation>
            <numerusform>Im Fenster steht hier %n Kontextwort: CBOW macht daraus 1 Beispiel, Skip-gram ebenfalls %n.</numerusform>
            <numerusform>Im Fenster stehen hier %n Kontextwörter: CBOW mischt sie zu 1 Beispiel, Skip-gram macht %n daraus, eines je Wort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsChange</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Shrinking window</source>
        <translation>Zufällig gekürztes Fenster</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>StageChips</name>
    <message>
        <source>%1: dropped from training, %2</source>
        <translation>%1: nicht im Training, %2</translation>
    </message>
    <message>
        <source>%1: seen %L2 times; subsampling keeps each of them with probability %L3</source>
        <translation>%1: %L2-mal gesehen; das Subsampling behält jedes Vorkommen mit Wahrscheinlichkeit %L3</translation>
    </message>
    <message>
        <source>%1: seen %L2 times, always kept</source>
        <translation>%1: %L2-mal gesehen, immer behalten</translation>
    </message>
    <message>
        <source>%1 is word number %2, row %2 of the matrices E and C</source>
        <translation>%1 ist Wort Nummer %2, Zeile %2 der Matrizen E und C</translation>
    </message>
    <message>
        <source>%1 is not a word: dropped</source>
        <translation>%1 ist kein Wort und fällt weg</translation>
    </message>
</context>
<context>
    <name>StepFormulas</name>
    <message>
        <source>   (the largest score is taken off each: no p changes)</source>
        <translation>   (der größte Score wird überall abgezogen: kein p ändert sich)</translation>
    </message>
    <message>
        <source>The loss is the true word&apos;s alone: </source>
        <translation>Der Verlust hängt nur am richtigen Wort: </translation>
    </message>
    <message>
        <source>loss of the step, all rows together: </source>
        <translation>Verlust des Schritts, alle Zeilen zusammen: </translation>
    </message>
    <message>
        <source>each input word&apos;s row of E</source>
        <translation>die Zeile von E jedes Eingabeworts</translation>
    </message>
</context>
<context>
    <name>StepHeaderTexts</name>
    <message>
        <source>look up</source>
        <translation>nachschlagen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>vorhersagen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>update</source>
        <translation>anpassen</translation>
    </message>
    <message>
        <source>what moved</source>
        <translation>was sich bewegt hat</translation>
    </message>
    <message>
        <source>skip-gram</source>
        <translation>Skip-gram</translation>
    </message>
    <message>
        <source>CBOW</source>
        <translation>CBOW</translation>
    </message>
    <message>
        <source>%1, negative sampling, k = %2</source>
        <translation>%1, negatives Sampling, k = %2</translation>
    </message>
    <message>
        <source>%1, full softmax</source>
        <translation>%1, voller Softmax</translation>
    </message>
    <message>
        <source>%1, hierarchical softmax</source>
        <translation>%1, hierarchischer Softmax</translation>
    </message>
</context>
<context>
    <name>TextReading</name>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>at sample %L1 · </source>
        <translation>bei Beispiel %L1 · </translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>ein Beispiel</translation>
    </message>
    <message>
        <source>mean over the last 1,000</source>
        <translation>Mittel der letzten 1000</translation>
    </message>
    <message>
        <source>nats · mean of the last 1,000 samples</source>
        <translation>Nats · Mittel der letzten 1000 Beispiele</translation>
    </message>
    <message>
        <source>epoch %1: %2 · </source>
        <translation>Epoche %1: %2 · </translation>
    </message>
    <message>
        <source>this text comes without groups of words</source>
        <translation>zu diesem Text gibt es keine Wortgruppen</translation>
    </message>
    <message>
        <source>silhouette of each topic</source>
        <translation>Silhouette jedes Themas</translation>
    </message>
    <message>
        <source>in E %1, on the map %2 · mean silhouettes</source>
        <translation>in E %1, auf der Karte %2 · mittlere Silhouetten</translation>
    </message>
    <message>
        <source>looking back: sample %L1 of %L2</source>
        <translation>Rückblick: Beispiel %L1 von %L2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>on the axes of now · </source>
        <translation>auf den Achsen von jetzt · </translation>
    </message>
    <message>
        <source>%1 % of the variance · PCA of E, axes %2 and %3</source>
        <translation>%1&#xa0;% der Varianz · PCA von E, Achsen %2 und %3</translation>
    </message>
    <message>
        <source>E between words</source>
        <translation>E zwischen Wörtern</translation>
    </message>
    <message>
        <source> · unit vectors</source>
        <translation> · Einheitsvektoren</translation>
    </message>
    <message>
        <source> · raw vectors</source>
        <translation> · rohe Vektoren</translation>
    </message>
    <message>
        <source> · axes frozen at sample %L1</source>
        <translation> · Achsen bei Beispiel %L1 festgehalten</translation>
    </message>
    <message>
        <source> · %L1 of %L2 words shown</source>
        <translation> · %L1 von %L2 Wörtern gezeigt</translation>
    </message>
    <message>
        <source> · the %L1 most frequent of %L2 words</source>
        <translation> · die %L1 häufigsten von %L2 Wörtern</translation>
    </message>
</context>
<context>
    <name>firth::AnalogySection</name>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>The first word of the pair</source>
        <translation>Das erste Wort des Paares</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>What the first word is to</source>
        <translation>Wozu das erste Wort gehört</translation>
    </message>
    <message>
        <source>c</source>
        <translation>c</translation>
    </message>
    <message>
        <source>The word whose counterpart is sought</source>
        <translation>Das Wort, dessen Gegenstück gesucht wird</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>expected, if you like</source>
        <translation>erwartet, wenn Sie mögen</translation>
    </message>
    <message>
        <source>The word you expect: its rank among all words is told</source>
        <translation>Das Wort, das Sie erwarten: Sie erfahren seinen Rang unter allen Wörtern</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The words nearest to b − a + c, all three made unit vectors and left out themselves; double-click to go to one</source>
        <translation>Die Wörter, die b − a + c am nächsten sind; alle drei werden zu Einheitsvektoren gemacht und selbst ausgelassen; ein Doppelklick führt zu einem Wort</translation>
    </message>
    <message>
        <source>is to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Analogy: a is to b as c is to ?</source>
        <translation>Analogie: a zu b wie c zu ?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Write three words; the answer follows training.</source>
        <translation>Schreiben Sie drei Wörter; die Antwort folgt dem Training.</translation>
    </message>
    <message>
        <source>Not in the vocabulary: %1</source>
        <translation>Nicht im Vokabular: %1</translation>
    </message>
    <message>
        <source>The ten best, by cosine with b − a + c:</source>
        <translation>Die zehn besten nach dem Kosinus mit b − a + c:</translation>
    </message>
    <message>
        <source>“%1” is not in the vocabulary.</source>
        <translation>„%1“ ist nicht im Vokabular.</translation>
    </message>
    <message>
        <source>“%1” is one of the three words of the question.</source>
        <translation>„%1“ ist eines der drei Wörter der Frage.</translation>
    </message>
    <message>
        <source>%1 comes as number %L2 of %L3, with %4.</source>
        <translation>%1 kommt als Nummer %L2 von %L3, mit %4.</translation>
    </message>
</context>
<context>
    <name>firth::Appearance</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Firth speaks the system&apos;s language from its next start on</source>
        <translation>Firth spricht ab dem nächsten Start die Sprache des Systems</translation>
    </message>
    <message>
        <source>Firth speaks this language from its next start on: %1</source>
        <translation>Firth spricht ab dem nächsten Start diese Sprache: %1</translation>
    </message>
</context>
<context>
    <name>firth::Autosave</name>
    <message>
        <source>a text and a model as large as these are too much to be kept twice</source>
        <translation>Ein so großer Text und ein so großes Modell lassen sich nicht zweimal aufbewahren</translation>
    </message>
    <message>
        <source>This training is not kept for the case of a crash, so save it now and then (Ctrl+S): %1</source>
        <translation>Dieses Training wird nicht für den Fall eines Absturzes aufbewahrt; speichern Sie ab und zu (Strg+S): %1</translation>
    </message>
</context>
<context>
    <name>firth::AxesPopup</name>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (Gruppe)</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>Hauptachsen</translation>
    </message>
    <message>
        <source>Between words</source>
        <translation>Zwischen Wörtern</translation>
    </message>
    <message>
        <source>The directions in which the words vary most (PCA)</source>
        <translation>Die Richtungen, in denen sich die Wörter am stärksten unterscheiden (PCA)</translation>
    </message>
    <message>
        <source>The direction from one word or group to another, such as car ↔ doctor</source>
        <translation>Die Richtung von einem Wort oder einer Gruppe zu einer anderen, etwa car ↔ doctor</translation>
    </message>
    <message>
        <source>Unit vectors</source>
        <translation>Einheitsvektoren</translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation>Achsen festhalten</translation>
    </message>
    <message>
        <source>Axes of the map</source>
        <translation>Achsen der Karte</translation>
    </message>
    <message>
        <source>All vectors made as long as 1 first, so that only directions count, as for the cosine; else frequent words with long vectors stand farther out</source>
        <translation>Erst alle Vektoren auf die Länge 1 bringen, sodass wie beim Kosinus nur die Richtung zählt; sonst stehen häufige Wörter mit langen Vektoren weiter außen</translation>
    </message>
    <message>
        <source>The axes stay as they are while training goes on; else they are fitted anew several times a second</source>
        <translation>Die Achsen bleiben während des Trainings, wie sie sind; sonst werden sie mehrmals in der Sekunde neu angepasst</translation>
    </message>
    <message>
        <source>Refit now</source>
        <translation>Neu anpassen</translation>
    </message>
    <message>
        <source>Lay the axes along the directions of largest variance of this moment, without turning them onto the last ones; the history shows a mark there</source>
        <translation>Die Achsen in die Richtungen legen, in denen die Varianz in diesem Moment am größten ist, ohne sie auf die letzten zu drehen; der Verlauf zeigt dort eine Marke</translation>
    </message>
    <message>
        <source>The largest is 1; any two of the first ten can be shown</source>
        <translation>Die größte ist 1; je zwei der ersten zehn lassen sich zeigen</translation>
    </message>
    <message>
        <source>Axis to the right</source>
        <translation>Achse nach rechts</translation>
    </message>
    <message>
        <source>Axis upwards</source>
        <translation>Achse nach oben</translation>
    </message>
    <message>
        <source>To the right, axis</source>
        <translation>Nach rechts: Achse</translation>
    </message>
    <message>
        <source>upwards, axis</source>
        <translation>nach oben: Achse</translation>
    </message>
    <message>
        <source>word or group</source>
        <translation>Wort oder Gruppe</translation>
    </message>
    <message>
        <source>A word on the map, or a group: then the mean of its words</source>
        <translation>Ein Wort auf der Karte oder eine Gruppe: dann das Mittel ihrer Wörter</translation>
    </message>
    <message>
        <source>Left end</source>
        <translation>Linkes Ende</translation>
    </message>
    <message>
        <source>Right end</source>
        <translation>Rechtes Ende</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Nicht auf der Karte: %1</translation>
    </message>
    <message>
        <source>Each axis shows its own share; the two need not be at right angles.</source>
        <translation>Jede Achse zeigt ihren eigenen Anteil; die beiden müssen nicht senkrecht zueinander stehen.</translation>
    </message>
    <message>
        <source>The other axis is the direction of largest variance at right angles to it.</source>
        <translation>Die andere Achse ist die Richtung größter Varianz senkrecht dazu.</translation>
    </message>
    <message>
        <source>Write two words or groups; the other axis may stay empty.</source>
        <translation>Schreiben Sie zwei Wörter oder Gruppen; die andere Achse darf leer bleiben.</translation>
    </message>
    <message>
        <source>Fitted at sample %L1 to %L2 words.</source>
        <translation>Angepasst bei Beispiel %L1 an %L2 Wörter.</translation>
    </message>
    <message>
        <source> They stay as they were then.</source>
        <translation> Sie bleiben, wie sie damals waren.</translation>
    </message>
    <message>
        <source> While training runs they follow it, each new fit turned within its plane onto the last one.</source>
        <translation> Während des Trainings folgen sie ihm; jede neue Anpassung wird in ihrer Ebene auf die letzte gedreht.</translation>
    </message>
</context>
<context>
    <name>firth::BackgroundJob</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>firth::ChoiceButton</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>nicht richtig</translation>
    </message>
</context>
<context>
    <name>firth::ColourLegend</name>
    <message>
        <source>Colour scale</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>blue %1, pale 0, orange %2</source>
        <translation>blau %1, blass 0, orange %2</translation>
    </message>
    <message>
        <source>One scale for both matrices, the same on either side of zero: the largest weight, rounded up to 1, 2 or 5 and a power of ten</source>
        <translation>Eine Skala für beide Matrizen, zu beiden Seiten der Null gleich: das größte Gewicht, aufgerundet auf 1, 2 oder 5 mal eine Zehnerpotenz</translation>
    </message>
</context>
<context>
    <name>firth::ComparePage</name>
    <message>
        <source>A second model beside the first, on the same text and from the same seed: CBOW against skip-gram, softmax against negative sampling, a window of 2 against one of 10.</source>
        <translation>Ein zweites Modell neben dem ersten, auf demselben Text und mit demselben Startwert: CBOW gegen Skip-gram, Softmax gegen negatives Sampling, ein Fenster von 2 gegen eines von 10.</translation>
    </message>
    <message>
        <source>Add a second model</source>
        <translation>Zweites Modell dazu</translation>
    </message>
    <message>
        <source>The other architecture first; change what you like then</source>
        <translation>Zunächst mit der anderen Architektur; ändern Sie danach, was Sie möchten</translation>
    </message>
    <message>
        <source>Start both anew</source>
        <translation>Beide neu beginnen</translation>
    </message>
    <message>
        <source>Two untrained models; Train then trains both</source>
        <translation>Zwei untrainierte Modelle; „Trainieren“ trainiert dann beide</translation>
    </message>
    <message>
        <source>Train the second</source>
        <translation>Zweites trainieren</translation>
    </message>
    <message>
        <source>Trains or pauses the second model alone</source>
        <translation>Trainiert nur das zweite Modell oder hält es an</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Lets the second model go</source>
        <translation>Gibt das zweite Modell auf</translation>
    </message>
    <message>
        <source>Second model: </source>
        <translation>Zweites Modell: </translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>Pause the second</source>
        <translation>Zweites anhalten</translation>
    </message>
    <message>
        <source>Two models at once</source>
        <translation>Zwei Modelle zugleich</translation>
    </message>
    <message>
        <source>Second model:</source>
        <translation>Zweites Modell:</translation>
    </message>
    <message>
        <source>Map of the %1</source>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Loss per sample, in nats</source>
        <translation>Verlust je Beispiel, in Nats</translation>
    </message>
    <message>
        <source>Mean of the last 1,000 samples. Two objectives count their losses differently: compare the shapes, not the heights.</source>
        <translation>Mittel der letzten 1000 Beispiele. Zwei Zielfunktionen zählen ihren Verlust verschieden: Vergleichen Sie die Form, nicht die Höhe.</translation>
    </message>
    <message>
        <source>Mean silhouette of the topics</source>
        <translation>Mittlere Silhouette der Themen</translation>
    </message>
    <message>
        <source>How far apart the topics lie in E, all dimensions</source>
        <translation>Wie weit die Themen in E auseinanderliegen, in allen Dimensionen</translation>
    </message>
    <message>
        <source>Seen most differently</source>
        <translation>Am verschiedensten gesehen</translation>
    </message>
    <message>
        <source>Words whose neighbours differ most</source>
        <translation>Wörter, deren Nachbarn am stärksten abweichen</translation>
    </message>
    <message>
        <source>Click a word to see it on both maps</source>
        <translation>Ein Klick auf ein Wort zeigt es auf beiden Karten</translation>
    </message>
    <message>
        <source>Press Train: both models learn from the same text.</source>
        <translation>Drücken Sie „Trainieren“: Beide Modelle lernen aus demselben Text.</translation>
    </message>
    <message>
        <source>No second model yet.</source>
        <translation>Noch kein zweites Modell.</translation>
    </message>
    <message>
        <source>Select a word to see its neighbours here.</source>
        <translation>Wählen Sie ein Wort, um hier seine Nachbarn zu sehen.</translation>
    </message>
    <message>
        <source>Nearest in E by cosine: %1</source>
        <translation>Am nächsten in E nach Kosinus: %1</translation>
    </message>
    <message>
        <source>of their %1 nearest, words share %2 on average · the %L3 most frequent words</source>
        <translation>von je %1 nächsten Wörtern sind im Mittel %2 gemeinsam · die %L3 häufigsten Wörter</translation>
    </message>
</context>
<context>
    <name>firth::CompareSection</name>
    <message>
        <source>Pinned words compared</source>
        <translation>Angeheftete Wörter im Vergleich</translation>
    </message>
    <message>
        <source>Cosines in hundredths: orange to 100, blue to −100, faint near 0</source>
        <translation>Kosinus in Hundertsteln: orange bis 100, blau bis −100, blass nahe 0</translation>
    </message>
    <message>
        <source>Cosines: orange to 1, blue to −1, faint near 0</source>
        <translation>Kosinus: orange bis 1, blau bis −1, blass nahe 0</translation>
    </message>
</context>
<context>
    <name>firth::CosineMatrix</name>
    <message>
        <source>Cosines of the pinned words</source>
        <translation>Kosinus der angehefteten Wörter</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>cosine of %1 and %2: %3</source>
        <translation>Kosinus von %1 und %2: %3</translation>
    </message>
</context>
<context>
    <name>firth::CostTable</name>
    <message>
        <source>full softmax</source>
        <translation>voller Softmax</translation>
    </message>
    <message>
        <source>negative sampling</source>
        <translation>negatives Sampling</translation>
    </message>
    <message>
        <source>hierarchical softmax</source>
        <translation>hierarchischer Softmax</translation>
    </message>
    <message>
        <source>%L1 score, %L2 weights</source>
        <translation>%L1 Score, %L2 Gewichte</translation>
    </message>
    <message>
        <source>%L1 scores, %L2 weights</source>
        <translation>%L1 Scores, %L2 Gewichte</translation>
    </message>
    <message>
        <source>What a step costs</source>
        <translation>Was ein Schritt kostet</translation>
    </message>
    <message>
        <source>Scores that are computed and weights that are changed in one step</source>
        <translation>Wie viele Scores ein Schritt berechnet und wie viele Gewichte er ändert</translation>
    </message>
    <message>
        <source>What one step costs</source>
        <translation>Was ein Schritt kostet</translation>
    </message>
    <message>
        <source>here: V = %L1, d = %L2</source>
        <translation>hier: V = %L1, d = %L2</translation>
    </message>
    <message>
        <source>in earnest: V = %L1, d = %L2</source>
        <translation>im Ernstfall: V = %L1, d = %L2</translation>
    </message>
    <message>
        <source>%1 (this step)</source>
        <translation>%1 (dieser Schritt)</translation>
    </message>
    <message>
        <source>%1 (a noise word came twice)</source>
        <translation>%1 (ein Rauschwort kam zweimal)</translation>
    </message>
</context>
<context>
    <name>firth::CurveChart</name>
    <message>
        <source>From left to right: %1</source>
        <translation>Von links nach rechts: %1</translation>
    </message>
    <message>
        <source>The curve begins when training does.</source>
        <translation>Die Kurve beginnt mit dem Training.</translation>
    </message>
</context>
<context>
    <name>firth::CurveKey</name>
    <message>
        <source>Key to the curves</source>
        <translation>Legende der Kurven</translation>
    </message>
</context>
<context>
    <name>firth::DifferenceModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Among the nearest words in the first model, not in the second</source>
        <translation>Unter den nächsten Wörtern im ersten Modell, nicht im zweiten</translation>
    </message>
    <message>
        <source>Among the nearest words in the second model, not in the first</source>
        <translation>Unter den nächsten Wörtern im zweiten Modell, nicht im ersten</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur im zweiten</translation>
    </message>
</context>
<context>
    <name>firth::EditMenu</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Take back what you changed, and do it again</source>
        <translation>Zurücknehmen, was Sie geändert haben, und es wiederholen</translation>
    </message>
    <message>
        <source>Takes back the last change of a setting, a pin or the map&apos;s colours; what a model has learned does not come back</source>
        <translation>Nimmt die letzte Änderung an einer Einstellung, den angehefteten Wörtern oder den Farben der Karte zurück; was ein Modell gelernt hat, kommt nicht wieder</translation>
    </message>
    <message>
        <source>Does what was taken back once more</source>
        <translation>Führt noch einmal aus, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>firth::EmptyState</name>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>What these vectors do have (Alt+1)</source>
        <translation>Was diese Vektoren zu bieten haben (Alt+1)</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>Text öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Learn from a text of your own (Ctrl+O)</source>
        <translation>Aus einem eigenen Text lernen (Strg+O)</translation>
    </message>
    <message>
        <source>Take the small town</source>
        <translation>Die kleine Stadt nehmen</translation>
    </message>
    <message>
        <source>A bundled text whose words form groups</source>
        <translation>Ein mitgelieferter Text, dessen Wörter Gruppen bilden</translation>
    </message>
</context>
<context>
    <name>firth::FileCommands</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is still being written; wait for it, or cancel it.</source>
        <translation>%1 wird noch geschrieben; warten Sie das ab oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Firth session (*.firth)</source>
        <translation>Firth-Sitzung (*.firth)</translation>
    </message>
    <message>
        <source>Save context vectors</source>
        <translation>Kontextvektoren speichern</translation>
    </message>
    <message>
        <source>Save vectors</source>
        <translation>Vektoren speichern</translation>
    </message>
    <message>
        <source>_context</source>
        <translation>_kontext</translation>
    </message>
    <message>
        <source>word2vec, binary (*.bin);;word2vec, text (*.txt *.vec);;Embedding Projector (*.tsv);;NumPy (*.npy)</source>
        <translation>word2vec, binär (*.bin);;word2vec, Text (*.txt *.vec);;Embedding Projector (*.tsv);;NumPy (*.npy)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Scalable picture (*.svg);;Coordinates, separated by tabs (*.tsv)</source>
        <translation>Bild (*.png);;Skalierbares Bild (*.svg);;Koordinaten, durch Tabulatoren getrennt (*.tsv)</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>Karte von %1</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .svg or .tsv</source>
        <translation>%1: Wählen Sie einen Namen, der auf .png, .svg oder .tsv endet</translation>
    </message>
    <message>
        <source>The map&apos;s picture is on the clipboard</source>
        <translation>Das Bild der Karte ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Export the loss curve</source>
        <translation>Verlustkurve exportieren</translation>
    </message>
    <message>
        <source>Export the cluster separation</source>
        <translation>Trennung der Cluster exportieren</translation>
    </message>
    <message>
        <source>Export the training as a film</source>
        <translation>Training als Film exportieren</translation>
    </message>
    <message>
        <source>Animated picture (*.webp);;Folder of pictures (*.png)</source>
        <translation>Bewegtes Bild (*.webp);;Ordner mit Bildern (*.png)</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .webp or .png</source>
        <translation>%1: Wählen Sie einen Namen, der auf .webp oder .png endet</translation>
    </message>
    <message>
        <source>Picture (*.png);;Scalable picture (*.svg);;Numbers, separated by commas (*.csv)</source>
        <translation>Bild (*.png);;Skalierbares Bild (*.svg);;Zahlen, durch Kommas getrennt (*.csv)</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .svg or .csv</source>
        <translation>%1: Wählen Sie einen Namen, der auf .png, .svg oder .csv endet</translation>
    </message>
    <message>
        <source>Something is being opened; save when it is there.</source>
        <translation>Gerade wird etwas geöffnet; speichern Sie, wenn es da ist.</translation>
    </message>
</context>
<context>
    <name>firth::FileMenu</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open, save and export</source>
        <translation>Öffnen, speichern und exportieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>A text, finished word vectors, or a session: which of them is told by the content</source>
        <translation>Ein Text, fertige Wortvektoren oder eine Sitzung: Was es ist, sagt der Inhalt</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>Learn from text that you type or paste</source>
        <translation>Aus Text lernen, den Sie tippen oder einfügen</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Corpus, settings, model, history and view in one .firth file</source>
        <translation>Korpus, Einstellungen, Modell, Verlauf und Ansicht in einer .firth-Datei</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>Sitzung speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>The same in another file</source>
        <translation>Dasselbe in einer anderen Datei</translation>
    </message>
    <message>
        <source>Save vectors…</source>
        <translation>Vektoren speichern&#xa0;…</translation>
    </message>
    <message>
        <source>E, the embedding matrix: .bin, .txt, .tsv (Embedding Projector) or .npy</source>
        <translation>E, die Einbettungsmatrix: .bin, .txt, .tsv (Embedding Projector) oder .npy</translation>
    </message>
    <message>
        <source>Save context vectors…</source>
        <translation>Kontextvektoren speichern&#xa0;…</translation>
    </message>
    <message>
        <source>C, the context matrix, in the same formats</source>
        <translation>C, die Kontextmatrix, in denselben Formaten</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Karte exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>As it stands: .png, .svg with text as text, or .tsv with the coordinates</source>
        <translation>Wie sie gerade ist: .png, .svg mit Text als Text oder .tsv mit den Koordinaten</translation>
    </message>
    <message>
        <source>Copy the map&apos;s picture</source>
        <translation>Bild der Karte kopieren</translation>
    </message>
    <message>
        <source>To the clipboard, to paste it elsewhere</source>
        <translation>In die Zwischenablage, um es anderswo einzufügen</translation>
    </message>
    <message>
        <source>Export the loss curve…</source>
        <translation>Verlustkurve exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>As .png, .svg or .csv</source>
        <translation>Als .png, .svg oder .csv</translation>
    </message>
    <message>
        <source>Export the cluster separation…</source>
        <translation>Trennung der Cluster exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export the training as a film…</source>
        <translation>Training als Film exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>The map at every moment that is kept: an animated .webp, or a folder of .png pictures</source>
        <translation>Die Karte zu jedem aufbewahrten Moment: ein bewegtes .webp oder ein Ordner mit .png-Bildern</translation>
    </message>
</context>
<context>
    <name>firth::FinishedModel</name>
    <message>
        <source>%1: does not fit into memory; choose a file with fewer words</source>
        <translation>%1 passt nicht in den Speicher; wählen Sie eine Datei mit weniger Wörtern</translation>
    </message>
</context>
<context>
    <name>firth::HistoryBar</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Watch the training again, from its start or from where you are</source>
        <translation>Das Training noch einmal ansehen, vom Anfang an oder von hier aus</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Back to the present, every bit as it was (End)</source>
        <translation>Zurück zur Gegenwart, jedes Bit wie zuvor (Ende)</translation>
    </message>
    <message>
        <source>Train on from here</source>
        <translation>Von hier weitertrainieren</translation>
    </message>
    <message>
        <source>Forget what came after this moment and train on from it. With the same settings it comes out the same, bit for bit; change the learning rate first to see another course</source>
        <translation>Vergessen, was nach diesem Moment kam, und von hier weitertrainieren. Mit denselben Einstellungen kommt dasselbe heraus, Bit für Bit; ändern Sie erst die Lernrate, um einen anderen Verlauf zu sehen</translation>
    </message>
    <message>
        <source>Name of this moment</source>
        <translation>Name dieses Moments</translation>
    </message>
    <message>
        <source>Name this moment</source>
        <translation>Diesen Moment benennen</translation>
    </message>
    <message>
        <source>Enter keeps the name, Escape does not; an empty name takes it away</source>
        <translation>Die Eingabetaste behält den Namen, Escape nicht; ein leerer Name löscht ihn</translation>
    </message>
    <message>
        <source>Leave the name of a moment as it was</source>
        <translation>Den Namen eines Moments lassen, wie er war</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>%1: sample %L2</source>
        <translation>%1: Beispiel %L2</translation>
    </message>
    <message>
        <source>A replay takes</source>
        <translation>Das Abspielen dauert</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Map of the past</source>
        <translation>Karte der Vergangenheit</translation>
    </message>
    <message>
        <source>on the axes of then</source>
        <translation>auf den Achsen von damals</translation>
    </message>
    <message>
        <source>on the axes of now, on which all moments compare</source>
        <translation>auf den Achsen von jetzt, auf denen alle Momente vergleichbar sind</translation>
    </message>
    <message>
        <source>looking back: sample %1 of %1</source>
        <translation>Rückblick: Beispiel %1 von %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>live · drag to look back</source>
        <translation>live · ziehen, um zurückzublicken</translation>
    </message>
    <message>
        <source>live · the history is still to come</source>
        <translation>live · der Verlauf kommt noch</translation>
    </message>
    <message>
        <source>1 moment kept, %2 of %3 MB</source>
        <translation>1 Moment behalten, %2 von %3 MB</translation>
    </message>
    <message>
        <source>%L1 moments kept, %2 of %3 MB</source>
        <translation>%L1 Momente behalten, %2 von %3 MB</translation>
    </message>
    <message>
        <source>Name this moment, go to a named one, train on by another objective, and how the past is shown</source>
        <translation>Diesen Moment benennen, zu einem benannten gehen, mit einer anderen Zielfunktion weitertrainieren und wählen, wie die Vergangenheit gezeigt wird</translation>
    </message>
    <message>
        <source>Train on from here by</source>
        <translation>Von hier weiter mit Zielfunktion</translation>
    </message>
    <message>
        <source>full softmax</source>
        <translation>voller Softmax</translation>
    </message>
    <message>
        <source>negative sampling</source>
        <translation>negatives Sampling</translation>
    </message>
    <message>
        <source>hierarchical softmax</source>
        <translation>hierarchischer Softmax</translation>
    </message>
    <message>
        <source>What the words have learned stays. The loss curve jumps, since two objectives count their losses differently.</source>
        <translation>Was die Wörter gelernt haben, bleibt. Die Verlustkurve springt, denn zwei Zielfunktionen zählen ihren Verlust verschieden.</translation>
    </message>
</context>
<context>
    <name>firth::HistorySlider</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>The kept moment before, after</source>
        <translation>Der aufbewahrte Moment davor, danach</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>The beginning, the present</source>
        <translation>Der Anfang, die Gegenwart</translation>
    </message>
    <message>
        <source>History of the training</source>
        <translation>Verlauf des Trainings</translation>
    </message>
    <message>
        <source>Sample %L1 of %L2</source>
        <translation>Beispiel %L1 von %L2</translation>
    </message>
    <message>
        <source>At the present, sample %L1</source>
        <translation>In der Gegenwart, Beispiel %L1</translation>
    </message>
    <message>
        <source>%1: sample %L2</source>
        <translation>%1: Beispiel %L2</translation>
    </message>
    <message>
        <source>Sample %L1: the map&apos;s axes were fitted anew, by you or because they had far to turn. Otherwise they follow the training, a little with each fit</source>
        <translation>Beispiel %L1: Hier wurden die Achsen der Karte neu angepasst, durch Sie oder weil sie sich weit drehen mussten. Sonst folgen sie dem Training, mit jeder Anpassung ein wenig</translation>
    </message>
    <message>
        <source>Once training has begun, its past can be looked at here</source>
        <translation>Sobald das Training begonnen hat, lässt sich hier seine Vergangenheit ansehen</translation>
    </message>
    <message>
        <source>Sample %L1. Drag to look back; double-click names a moment; Left and Right go from one kept moment to the next, End to the present</source>
        <translation>Beispiel %L1. Ziehen blickt zurück, ein Doppelklick benennt einen Moment; Links und Rechts gehen von einem aufbewahrten Moment zum nächsten, Ende in die Gegenwart</translation>
    </message>
</context>
<context>
    <name>firth::HuffmanPicture</name>
    <message>
        <source>#%1  left or right?</source>
        <translation>#%1  links oder rechts?</translation>
    </message>
    <message>
        <source>σ(%1) = %2</source>
        <translation>σ(%1) = %2</translation>
    </message>
    <message>
        <source>σ = %1</source>
        <translation>σ = %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>links %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>rechts %1</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>From branching to branching</source>
        <translation>Von Abzweigung zu Abzweigung</translation>
    </message>
    <message>
        <source>The way through the Huffman tree</source>
        <translation>Der Weg durch den Huffman-Baum</translation>
    </message>
    <message>
        <source>not taken, right: %1</source>
        <translation>nicht genommen, rechts: %1</translation>
    </message>
    <message>
        <source>not taken, left: %1</source>
        <translation>nicht genommen, links: %1</translation>
    </message>
    <message>
        <source>%L1 words: %2</source>
        <translation>%L1 Wörter: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> …</source>
        <translation>&#xa0;…</translation>
    </message>
    <message>
        <source>#%1, left or right? σ(%2) = %3, right answer: %4, believed %5</source>
        <translation>#%1, links oder rechts? σ(%2) = %3, richtige Antwort: %4, geglaubt: %5</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Root first. Each bar shows how much the model believes in left and in right; ✓ marks the right answer.</source>
        <translation>Die Wurzel steht oben. Jeder Balken zeigt, wie sehr das Modell an links und an rechts glaubt; ✓ steht bei der richtigen Antwort.</translation>
    </message>
    <message>
        <source>%1: P = %2</source>
        <translation>%1: P = %2</translation>
    </message>
    <message>
        <source>believed </source>
        <translation>geglaubt </translation>
    </message>
    <message>
        <source> = %1</source>
        <translation> = %1</translation>
    </message>
    <message>
        <source>%1, above %2</source>
        <translation>%1, über %2</translation>
    </message>
</context>
<context>
    <name>firth::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Give this panel the whole page</source>
        <translation>Dieser Tafel die ganze Seite geben</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>firth::InventionCommands</name>
    <message>
        <source>Looking for its place …</source>
        <translation>Sein Platz wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Writing the text anew …</source>
        <translation>Der Text wird neu geschrieben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>firth::InventionDialog</name>
    <message>
        <source>See where it lands</source>
        <translation>Wo landet es?</translation>
    </message>
    <message>
        <source>Learn a vector for the new word alone, from these sentences; every other vector stays as it is</source>
        <translation>Aus diesen Sätzen einen Vektor nur für das neue Wort lernen; alle anderen Vektoren bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Train anew with it</source>
        <translation>Damit neu trainieren</translation>
    </message>
    <message>
        <source>A new model on the text with these sentences in it, so that the word is on the map</source>
        <translation>Ein neues Modell auf dem Text, der um diese Sätze ergänzt ist, sodass das Wort auf der Karte steht</translation>
    </message>
    <message>
        <source>Invent a word</source>
        <translation>Wort erfinden</translation>
    </message>
    <message>
        <source>Write a few sentences with a word that does not exist, among words that this text knows. From its company alone it finds its place.</source>
        <translation>Schreiben Sie einige Sätze mit einem Wort, das es nicht gibt, zwischen Wörtern, die dieser Text kennt. Allein durch seine Gesellschaft findet es seinen Platz.</translation>
    </message>
    <message>
        <source>Training anew takes each sentence 20 times, since a word that is seen but a few times hardly moves from where it starts. It starts a new model; what this one has learned is lost, unless you save the session first.</source>
        <translation>Das neue Training nimmt jeden Satz 20-mal, denn ein Wort, das nur wenige Male vorkommt, bewegt sich kaum von seinem Anfang weg. Damit beginnt ein neues Modell; was dieses gelernt hat, geht verloren, wenn Sie nicht vorher die Sitzung speichern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Invented word</source>
        <translation>Erfundenes Wort</translation>
    </message>
    <message>
        <source>A word that this text does not have</source>
        <translation>Ein Wort, das in diesem Text nicht vorkommt</translation>
    </message>
    <message>
        <source>Sentences with the invented word</source>
        <translation>Sätze mit dem erfundenen Wort</translation>
    </message>
    <message>
        <source>Sentences with the invented word, read as the corpus is read</source>
        <translation>Sätze mit dem erfundenen Wort; sie werden gelesen wie das Korpus</translation>
    </message>
    <message>
        <source>Type some sentences with the word</source>
        <translation>Einige Sätze mit dem Wort tippen</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Das Wort</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Nächste Wörter</translation>
    </message>
    <message>
        <source>The words nearest to it in E, all dimensions; double-click to go to one</source>
        <translation>Die Wörter, die ihm in E am nächsten sind, in allen Dimensionen; ein Doppelklick führt zu einem Wort</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Write sentences in which it stands there, and look</source>
        <translation>Sätze schreiben, in denen es an dieser Stelle steht, und nachsehen</translation>
    </message>
    <message>
        <source>Where it lands will be shown here.</source>
        <translation>Hier wird gezeigt, wo es landet.</translation>
    </message>
    <message>
        <source>looking for its place…</source>
        <translation>sucht seinen Platz&#xa0;…</translation>
    </message>
    <message>
        <source>%1 lands nowhere.</source>
        <translation>%1 landet nirgends.</translation>
    </message>
    <message>
        <source>%1 lands nearest to %2:</source>
        <translation>%1 landet am nächsten bei %2:</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Why: near it, in %L1 use, stand %2. Words that stand near the same ones have similar vectors, and so has it. No other vector moved.</source>
        <translation>Warum: Bei %L1 Vorkommen stehen in seiner Nähe %2. Wörter mit gleicher Gesellschaft haben ähnliche Vektoren, also auch dieses. Kein anderer Vektor hat sich bewegt.</translation>
    </message>
    <message>
        <source>Why: near it, in %L1 uses, stand %2. Words that stand near the same ones have similar vectors, and so has it. No other vector moved.</source>
        <translation>Warum: Bei %L1 Vorkommen stehen in seiner Nähe %2. Wörter mit gleicher Gesellschaft haben ähnliche Vektoren, also auch dieses. Kein anderer Vektor hat sich bewegt.</translation>
    </message>
    <message>
        <source>Not known to this text, and left out: %1.</source>
        <translation>Diesem Text unbekannt und ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>firth::Lesson</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>firth::LessonPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Die Seite davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next page (Alt+Right)</source>
        <translation>Die nächste Seite (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>The lesson&apos;s text</source>
        <translation>Text des Kurses</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Alle Kapitel</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Kurs schließen</translation>
    </message>
    <message>
        <source>Close the lesson; everything becomes as it was before (F2)</source>
        <translation>Kurs schließen; alles wird wieder, wie es war (F2)</translation>
    </message>
    <message>
        <source>To the lesson&apos;s page before</source>
        <translation>Zur vorigen Seite des Kurses</translation>
    </message>
    <message>
        <source>To the lesson&apos;s next page</source>
        <translation>Zur nächsten Seite des Kurses</translation>
    </message>
    <message>
        <source>Word2vec in small steps</source>
        <translation>Word2vec in kleinen Schritten</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Der Kurs</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>go on here, about %n minutes</source>
        <translation>
            <numerusform>weiter hier, etwa %n Minute</numerusform>
            <numerusform>weiter hier, etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF&#xa0;…</translation>
    </message>
    <message>
        <source>Save the chapter as PDF</source>
        <translation>Kapitel als PDF speichern</translation>
    </message>
    <message>
        <source>Save the chapter as PDF, to print it: its texts, pictures, questions and exercises, with the answers on a page of their own</source>
        <translation>Das Kapitel zum Drucken als PDF speichern: Texte, Bilder, Fragen und Übungen, mit den Lösungen auf einer eigenen Seite</translation>
    </message>
    <message>
        <source>read; something is left to try</source>
        <translation>gelesen; etwas ist noch zu tun</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Forget which chapters and pages are done</source>
        <translation>Vergessen, welche Kapitel und Seiten erledigt sind</translation>
    </message>
    <message>
        <source>Each chapter is a few short pages: the program shows something, you try it, and answer a question or two. While you learn, your own work waits; close the lesson, and everything is as it was.</source>
        <translation>Jedes Kapitel hat einige kurze Seiten: Das Programm zeigt etwas, Sie probieren es aus und beantworten eine Frage oder zwei. Während Sie lernen, wartet Ihre eigene Arbeit; schließen Sie den Kurs, und alles ist wieder, wie es war.</translation>
    </message>
    <message>
        <source>go on at page %1 of %2</source>
        <translation>auf Seite %1 von %2 weiter</translation>
    </message>
</context>
<context>
    <name>firth::LivePage</name>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Choose a corpus to begin.</source>
        <translation>Wählen Sie zu Beginn ein Korpus.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Ein Wort suchen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Type a word and press Enter to select it on the map</source>
        <translation>Ein Wort tippen und die Eingabetaste drücken, um es auf der Karte auszuwählen</translation>
    </message>
    <message>
        <source>Loss per sample</source>
        <translation>Verlust je Beispiel</translation>
    </message>
    <message>
        <source>thousand samples</source>
        <translation>tausend Beispiele</translation>
    </message>
    <message>
        <source>Cluster separation</source>
        <translation>Trennung der Cluster</translation>
    </message>
    <message>
        <source>This text comes without groups of words whose distance could be followed. The bundled corpora have them.</source>
        <translation>Zu diesem Text gibt es keine Wortgruppen, deren Abstand sich verfolgen ließe. Die mitgelieferten Korpora haben welche.</translation>
    </message>
    <message>
        <source>sentence %L1 of %L2 · %3</source>
        <translation>Satz %L1 von %L2 · %3</translation>
    </message>
    <message>
        <source>the centre word predicts each context word</source>
        <translation>das Zentralwort sagt jedes Kontextwort vorher</translation>
    </message>
    <message>
        <source>the context words together predict the centre word</source>
        <translation>die Kontextwörter sagen zusammen das Zentralwort vorher</translation>
    </message>
</context>
<context>
    <name>firth::MainWindow</name>
    <message>
        <source>Firth</source>
        <translation>Firth</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Everything at once while training runs (Alt+1)</source>
        <translation>Alles auf einmal, während das Training läuft (Alt+1)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>From the text to its tokens, stage by stage (Alt+2)</source>
        <translation>Vom Text zu seinen Tokens, Stufe für Stufe (Alt+2)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The sliding window and the samples it makes (Alt+3)</source>
        <translation>Das gleitende Fenster und die Beispiele, die es ergibt (Alt+3)</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Every number of one training step, stage by stage (Alt+4)</source>
        <translation>Jede Zahl eines Trainingsschritts, Stufe für Stufe (Alt+4)</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>E and C, every weight (Alt+5)</source>
        <translation>E und C, jedes Gewicht (Alt+5)</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>All words with their counts (Alt+6)</source>
        <translation>Alle Wörter mit ihrer Häufigkeit (Alt+6)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Two models of the same text side by side (Alt+7)</source>
        <translation>Zwei Modelle desselben Textes nebeneinander (Alt+7)</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Ein Wort suchen</translation>
    </message>
    <message>
        <source>Open the page %1</source>
        <translation>Die Seite „%1“ öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This setting starts a new model; what this one has learned is lost.</source>
        <translation>Diese Einstellung beginnt ein neues Modell; was dieses gelernt hat, geht verloren.</translation>
    </message>
    <message>
        <source>Reset starts a new model; what this one has learned is lost.</source>
        <translation>Zurücksetzen beginnt ein neues Modell; was dieses gelernt hat, geht verloren.</translation>
    </message>
    <message>
        <source>A file of vectors holds words and numbers, but not the text that they were learned from.</source>
        <translation>Eine Vektordatei enthält Wörter und Zahlen, aber nicht den Text, aus dem sie gelernt wurden.</translation>
    </message>
    <message>
        <source>These vectors are finished</source>
        <translation>Diese Vektoren sind fertig</translation>
    </message>
    <message>
        <source>So there is nothing here to be split into tokens. Open a text to follow it from its letters to its vocabulary.</source>
        <translation>Darum gibt es hier nichts in Tokens zu zerlegen. Öffnen Sie einen Text, um ihn von den Buchstaben bis zum Vokabular zu verfolgen.</translation>
    </message>
    <message>
        <source>So there is no sentence for the window to slide over. Open a text to see which samples it makes.</source>
        <translation>Darum gibt es keinen Satz, über den das Fenster gleiten könnte. Öffnen Sie einen Text, um zu sehen, welche Beispiele es ergibt.</translation>
    </message>
    <message>
        <source>So there is no sample to take a step with. Open a text to follow every number of one step.</source>
        <translation>Darum gibt es kein Beispiel, mit dem sich ein Schritt tun ließe. Öffnen Sie einen Text, um jede Zahl eines Schritts zu verfolgen.</translation>
    </message>
    <message>
        <source>So no second model can be trained on it. Open a text to train two models side by side.</source>
        <translation>Darum lässt sich kein zweites Modell darauf trainieren. Öffnen Sie einen Text, um zwei Modelle nebeneinander zu trainieren.</translation>
    </message>
    <message>
        <source>These vectors are finished: no text came with them to train on</source>
        <translation>Diese Vektoren sind fertig: Zu ihnen gehört kein Text zum Trainieren</translation>
    </message>
    <message>
        <source>finished vectors: %L1 words × %L2 dimensions</source>
        <translation>fertige Vektoren: %L1 Wörter × %L2 Dimensionen</translation>
    </message>
    <message>
        <source>Another text starts a new model; what this one has learned is lost.</source>
        <translation>Ein anderer Text beginnt ein neues Modell; was dieses gelernt hat, geht verloren.</translation>
    </message>
    <message>
        <source>No training is kept for the case of a crash, so save now and then (Ctrl+S): %1</source>
        <translation>Kein Training wird für den Fall eines Absturzes aufbewahrt; speichern Sie ab und zu (Strg+S): %1</translation>
    </message>
    <message>
        <source>Firth was closed in the middle of training %1 (epoch %2, %3).</source>
        <translation>Firth wurde mitten im Training von %1 geschlossen (Epoche %2, %3).</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Open that training as it was last kept, seconds before the end</source>
        <translation>Dieses Training so öffnen, wie es zuletzt aufbewahrt wurde, Sekunden vor dem Ende</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw that training away for good</source>
        <translation>Dieses Training endgültig wegwerfen</translation>
    </message>
    <message>
        <source>Go back to sample %L1 and train on with α = %2</source>
        <translation>Zurück zu Beispiel %L1 und mit α = %2 weitertrainieren</translation>
    </message>
    <message>
        <source>Forget what came after that sample, when all weights were still small, and train on from there with a smaller learning rate</source>
        <translation>Vergessen, was nach diesem Beispiel kam, als alle Gewichte noch klein waren, und von dort mit einer kleineren Lernrate weitertrainieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave the model as it is: step back, reset, or choose settings</source>
        <translation>Das Modell lassen, wie es ist: Gehen Sie zurück, setzen Sie es zurück oder wählen Sie Einstellungen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Learn word2vec step by step (F2)</source>
        <translation>Word2vec Schritt für Schritt lernen (F2)</translation>
    </message>
    <message>
        <source>Open or close the lesson</source>
        <translation>Den Kurs öffnen oder schließen</translation>
    </message>
    <message>
        <source>Read it as Latin-1</source>
        <translation>Als Latin-1 lesen</translation>
    </message>
    <message>
        <source>Read it as UTF-16</source>
        <translation>Als UTF-16 lesen</translation>
    </message>
    <message>
        <source>As texts in western languages were written before UTF-8: one byte a letter</source>
        <translation>So wurden Texte in westlichen Sprachen vor UTF-8 geschrieben: ein Byte je Buchstabe</translation>
    </message>
    <message>
        <source>As some programs save text: two bytes a letter</source>
        <translation>So speichern manche Programme Text: zwei Byte je Buchstabe</translation>
    </message>
    <message>
        <source>Leave open what is open</source>
        <translation>Offen lassen, was offen ist</translation>
    </message>
    <message>
        <source>Stop teaching</source>
        <translation>Unterricht beenden</translation>
    </message>
    <message>
        <source>Everything becomes as it was before (Ctrl+T)</source>
        <translation>Alles wird wieder, wie es war (Strg+T)</translation>
    </message>
    <message>
        <source>The teacher has frozen the settings.</source>
        <translation>Die Lehrkraft hat die Einstellungen gesperrt.</translation>
    </message>
    <message>
        <source>New to word2vec? The lesson explains it in small steps, and you try each of them here.</source>
        <translation>Ist word2vec neu für Sie? Der Kurs erklärt es in kleinen Schritten, und jeden davon probieren Sie hier aus.</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Kurs öffnen</translation>
    </message>
    <message>
        <source>Ten short chapters beside the window (F2)</source>
        <translation>Zehn kurze Kapitel neben dem Fenster (F2)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>F2 opens it at any time</source>
        <translation>F2 öffnet ihn jederzeit</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>Kapitel %1</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Save the chapter as PDF</source>
        <translation>Kapitel als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Making the handout: each page is played for its picture …</source>
        <translation>Das Arbeitsblatt entsteht: Jede Seite wird für ihr Bild einmal durchgespielt&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the text in another way starts a new model; what this one has learned is lost.</source>
        <translation>Den Text anders zu lesen beginnt ein neues Modell; was dieses gelernt hat, geht verloren.</translation>
    </message>
</context>
<context>
    <name>firth::MapBar</name>
    <message>
        <source>Axes…</source>
        <translation>Achsen&#xa0;…</translation>
    </message>
    <message>
        <source>Which axes the map has, and what they carry (Alt+A)</source>
        <translation>Welche Achsen die Karte hat und was sie tragen (Alt+A)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Which words the map shows; its axes are fitted to them</source>
        <translation>Welche Wörter die Karte zeigt; ihre Achsen werden an sie angepasst</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What the colours of the words say</source>
        <translation>Was die Farben der Wörter sagen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Back from some words to all of the map</source>
        <translation>Von einigen Wörtern zurück zur ganzen Karte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>All %L1 words</source>
        <translation>Alle %L1 Wörter</translation>
    </message>
    <message>
        <source>The most frequent</source>
        <translation>Die häufigsten</translation>
    </message>
    <message>
        <source>The %L1 words in groups</source>
        <translation>Die %L1 Wörter in Gruppen</translation>
    </message>
    <message>
        <source>Some alone (mark words on the map, then Isolate)</source>
        <translation>Nur einige (Wörter auf der Karte markieren, dann „Isolieren“)</translation>
    </message>
    <message>
        <source>The %L1 isolated words</source>
        <translation>Die %L1 isolierten Wörter</translation>
    </message>
    <message>
        <source>By topic (this text comes without)</source>
        <translation>Nach Thema (dieser Text hat keine)</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By my groups (mark words on the map to make one)</source>
        <translation>Nach eigenen Gruppen (Wörter auf der Karte markieren, um eine zu bilden)</translation>
    </message>
    <message>
        <source>By my groups</source>
        <translation>Nach eigenen Gruppen</translation>
    </message>
    <message>
        <source>By clusters in E (k-means)</source>
        <translation>Nach Clustern in E (k-Means)</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 Cluster</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Nach Häufigkeit</translation>
    </message>
    <message>
        <source>By similarity to the selected word</source>
        <translation>Nach Ähnlichkeit mit dem gewählten Wort</translation>
    </message>
    <message>
        <source>By change since the epoch began</source>
        <translation>Nach Änderung seit Beginn der Epoche</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>count, on a log scale</source>
        <translation>Häufigkeit, logarithmisch</translation>
    </message>
    <message>
        <source>similarity: select a word on the map</source>
        <translation>Ähnlichkeit: Wählen Sie ein Wort auf der Karte</translation>
    </message>
    <message>
        <source>cosine with %1</source>
        <translation>Kosinus mit %1</translation>
    </message>
    <message>
        <source>change: begins with training</source>
        <translation>Änderung: beginnt mit dem Training</translation>
    </message>
    <message>
        <source>moved since the epoch began</source>
        <translation>bewegt seit Beginn der Epoche</translation>
    </message>
</context>
<context>
    <name>firth::MapCard</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Axis to the right</source>
        <translation>Achse nach rechts</translation>
    </message>
    <message>
        <source>Axis upwards</source>
        <translation>Achse nach oben</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1 % of the variance</source>
        <translation>%1 % der Varianz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The direction from the one to the other in E, with its share of the variance</source>
        <translation>Die Richtung von dem einen zum anderen in E, mit ihrem Anteil an der Varianz</translation>
    </message>
    <message>
        <source>axis %1 · %2</source>
        <translation>Achse %1 · %2</translation>
    </message>
    <message>
        <source>A principal axis and its share of the variance. While training runs it is followed: each new fit is turned
within its plane onto the last one, so that words move because they learned.</source>
        <translation>Eine Hauptachse und ihr Anteil an der Varianz. Während des Trainings wird sie verfolgt: Jede neue Anpassung wird
in ihrer Ebene auf die letzte gedreht, sodass sich Wörter bewegen, weil sie gelernt haben.</translation>
    </message>
    <message>
        <source>largest variance left · %1</source>
        <translation>größte übrige Varianz · %1</translation>
    </message>
    <message>
        <source>The direction of largest variance at right angles to the other, and its share</source>
        <translation>Die Richtung größter Varianz senkrecht zur anderen, und ihr Anteil</translation>
    </message>
</context>
<context>
    <name>firth::MapFilm</name>
    <message>
        <source>epoch %1 of %2 · sample %L3</source>
        <translation>Epoche %1 von %2 · Beispiel %L3</translation>
    </message>
</context>
<context>
    <name>firth::MapToolStrip</name>
    <message>
        <source>Move the map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Dragging moves the map (V)</source>
        <translation>Ziehen verschiebt die Karte (V)</translation>
    </message>
    <message>
        <source>Mark words with a rectangle</source>
        <translation>Wörter mit einem Rechteck markieren</translation>
    </message>
    <message>
        <source>Dragging marks the words inside a rectangle (R); so does Shift + dragging at any time. Esc leaves</source>
        <translation>Ziehen markiert die Wörter in einem Rechteck (R), ebenso jederzeit Umschalt + Ziehen. Esc beendet es</translation>
    </message>
    <message>
        <source>Mark words with a lasso</source>
        <translation>Wörter mit einem Lasso markieren</translation>
    </message>
    <message>
        <source>Dragging marks the words inside the line that you draw (L). Esc leaves</source>
        <translation>Ziehen markiert die Wörter innerhalb der gezeichneten Linie (L). Esc beendet es</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Show the way that the chosen and the pinned words took in the last seconds (T)</source>
        <translation>Den Weg zeigen, den das gewählte und die angehefteten Wörter in den letzten Sekunden genommen haben (T)</translation>
    </message>
    <message>
        <source>Vectors as arrows</source>
        <translation>Vektoren als Pfeile</translation>
    </message>
    <message>
        <source>Show the vectors of the chosen and the pinned words as arrows from zero (A)</source>
        <translation>Die Vektoren des gewählten und der angehefteten Wörter als Pfeile vom Nullpunkt aus zeigen (A)</translation>
    </message>
</context>
<context>
    <name>firth::MapView</name>
    <message>
        <source>each pixel:</source>
        <translation>je Pixel:</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%L1 words</source>
        <translation>%L1 Wörter</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
    <message>
        <source>rank %L1</source>
        <translation>Rang %L1</translation>
    </message>
    <message>
        <source>%1 · count %L2</source>
        <translation>%1 · Häufigkeit %L2</translation>
    </message>
    <message>
        <source>cosine to %1: %2</source>
        <translation>Kosinus mit %1: %2</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose the next word in that direction</source>
        <translation>Das nächste Wort in dieser Richtung wählen</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Come nearer, go farther</source>
        <translation>Näher heran, weiter weg</translation>
    </message>
    <message>
        <source>0, Home</source>
        <translation>0, Pos1</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a mode, then marks, then the chosen word</source>
        <translation>Erst den Modus verlassen, dann die Markierung, dann das gewählte Wort</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the map to all words</source>
        <translation>Die Karte auf alle Wörter einpassen</translation>
    </message>
    <message>
        <source>Show all words again, and follow them (0)</source>
        <translation>Wieder alle Wörter zeigen und ihnen folgen (0)</translation>
    </message>
    <message>
        <source>Esc takes the mark away</source>
        <translation>Esc hebt die Markierung auf</translation>
    </message>
    <message>
        <source>1 word marked</source>
        <translation>1 Wort markiert</translation>
    </message>
    <message>
        <source>%L1 words marked</source>
        <translation>%L1 Wörter markiert</translation>
    </message>
    <message>
        <source>, chosen: %1</source>
        <translation>, gewählt: %1</translation>
    </message>
    <message>
        <source>, marked: %L1</source>
        <translation>, markiert: %L1</translation>
    </message>
</context>
<context>
    <name>firth::MarkedWords</name>
    <message>
        <source>Isolate</source>
        <translation>Isolieren</translation>
    </message>
    <message>
        <source>Show these words alone, on axes that are fitted to them</source>
        <translation>Nur diese Wörter zeigen, auf Achsen, die an sie angepasst sind</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Gruppe bilden</translation>
    </message>
    <message>
        <source>Keep these words as a group, with a colour of its own; axes can lead from one group to another</source>
        <translation>Diese Wörter als Gruppe mit eigener Farbe behalten; Achsen können von einer Gruppe zur anderen führen</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>The words are no longer marked</source>
        <translation>Die Wörter sind nicht mehr markiert</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Markierte Wörter</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Name einer Gruppe</translation>
    </message>
    <message>
        <source>Write a name and press Enter to keep the marked words as a group</source>
        <translation>Einen Namen schreiben und die Eingabetaste drücken, um die markierten Wörter als Gruppe zu behalten</translation>
    </message>
    <message>
        <source>%L1 words</source>
        <translation>%L1 Wörter</translation>
    </message>
</context>
<context>
    <name>firth::MatricesPage</name>
    <message>
        <source>E, embedding matrix</source>
        <translation>E, Einbettungsmatrix</translation>
    </message>
    <message>
        <source>C, context matrix</source>
        <translation>C, Kontextmatrix</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Number pointed at</source>
        <translation>Zahl unter dem Zeiger</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Kleinere Zellen</translation>
    </message>
    <message>
        <source>Smaller cells, more of them (−, or Ctrl and the wheel)</source>
        <translation>Kleinere Zellen, dafür mehr (−, oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Größere Zellen</translation>
    </message>
    <message>
        <source>Larger cells, up to the number written in each (+, or Ctrl and the wheel)</source>
        <translation>Größere Zellen, bis in jeder die Zahl steht (+, oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the cells</source>
        <translation>Zellen einpassen</translation>
    </message>
    <message>
        <source>Every word readable and, if there is room, all dimensions in sight (0)</source>
        <translation>Jedes Wort lesbar und, wenn Platz ist, alle Dimensionen im Blick (0)</translation>
    </message>
    <message>
        <source>E, embedding matrix · %L1 words × %L2 dimensions</source>
        <translation>E, Einbettungsmatrix · %L1 Wörter × %L2 Dimensionen</translation>
    </message>
    <message>
        <source>One row a word: the vector that it learns, and the result.</source>
        <translation>Eine Zeile je Wort: der Vektor, den es lernt, und das Ergebnis.</translation>
    </message>
    <message>
        <source>C, context matrix · %L1 dimensions × %L2 words</source>
        <translation>C, Kontextmatrix · %L1 Dimensionen × %L2 Wörter</translation>
    </message>
    <message>
        <source>One column a word: what an input vector is multiplied with to score it.</source>
        <translation>Eine Spalte je Wort: womit ein Eingabevektor multipliziert wird, um es zu bewerten.</translation>
    </message>
    <message>
        <source>C, context matrix · %L1 dimensions × %L2 inner nodes</source>
        <translation>C, Kontextmatrix · %L1 Dimensionen × %L2 innere Knoten</translation>
    </message>
    <message>
        <source>One column an inner node of the Huffman tree: what an input vector is multiplied with at each branching.</source>
        <translation>Eine Spalte je innerem Knoten des Huffman-Baums: womit ein Eingabevektor an jeder Abzweigung multipliziert wird.</translation>
    </message>
    <message>
        <source>E · %1</source>
        <translation>E · %1</translation>
    </message>
    <message>
        <source>C · %1</source>
        <translation>C · %1</translation>
    </message>
    <message>
        <source>Point at a cell for its exact number.</source>
        <translation>Zeigen Sie auf eine Zelle, um ihre genaue Zahl zu sehen.</translation>
    </message>
</context>
<context>
    <name>firth::MatrixView</name>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Arrow keys, Page up, Page down</source>
        <translation>Pfeiltasten, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Von Zelle zu Zelle gehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>The first word, the last</source>
        <translation>Das erste Wort, das letzte</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Larger cells, smaller ones, as at first</source>
        <translation>Größere Zellen, kleinere, wie am Anfang</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Choose the word of this row</source>
        <translation>Das Wort dieser Zeile wählen</translation>
    </message>
    <message>
        <source>%1, dimension %2</source>
        <translation>%1, Dimension %2</translation>
    </message>
</context>
<context>
    <name>firth::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation>Diese Meldung wegnehmen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this, and keep everything as it was</source>
        <translation>Dies abbrechen und alles lassen, wie es war</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>firth::ModelControls</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>CBOW</source>
        <translation>CBOW</translation>
    </message>
    <message>
        <source>Skip-gram</source>
        <translation>Skip-gram</translation>
    </message>
    <message>
        <source>The context words together predict the centre word</source>
        <translation>Die Kontextwörter sagen zusammen das Zentralwort vorher</translation>
    </message>
    <message>
        <source>The centre word predicts each of its context words</source>
        <translation>Das Zentralwort sagt jedes seiner Kontextwörter vorher</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Negative sampling</source>
        <translation>Negatives Sampling</translation>
    </message>
    <message>
        <source>Hierarchical</source>
        <translation>Hierarchisch</translation>
    </message>
    <message>
        <source>Full softmax: score every word of the vocabulary in each step</source>
        <translation>Voller Softmax: in jedem Schritt jedes Wort des Vokabulars bewerten</translation>
    </message>
    <message>
        <source>Tell the true word from a few noise words</source>
        <translation>Das richtige Wort von einigen Rauschwörtern unterscheiden</translation>
    </message>
    <message>
        <source>Hierarchical softmax: yes or no at each node on the way to the word</source>
        <translation>Hierarchischer Softmax: ja oder nein an jedem Knoten auf dem Weg zum Wort</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>How many numbers a word&apos;s vector has; starts a new model</source>
        <translation>Wie viele Zahlen der Vektor eines Wortes hat; beginnt ein neues Modell</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How many tokens to either side count as context; starts a new model</source>
        <translation>Wie viele Tokens auf jeder Seite als Kontext zählen; beginnt ein neues Modell</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>How many noise words are drawn for each sample; starts a new model</source>
        <translation>Wie viele Rauschwörter für jedes Beispiel gezogen werden; beginnt ein neues Modell</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>0: nothing pushes words apart</source>
        <translation>0: nichts schiebt Wörter auseinander</translation>
    </message>
    <message>
        <source>Without noise words every sample only pulls its two words together: all vectors come to point the same way, every cosine goes to 1, and the loss to 0, with nothing learned. Try it, then set Negatives to 5.</source>
        <translation>Ohne Rauschwörter zieht jedes Beispiel seine beiden Wörter nur zusammen: Alle Vektoren zeigen schließlich in dieselbe Richtung, jeder Kosinus geht gegen 1 und der Verlust gegen 0, und gelernt ist nichts. Probieren Sie es aus und setzen Sie „Negative“ danach auf 5.</translation>
    </message>
</context>
<context>
    <name>firth::NeighbourModel</name>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>1: nearest of all words on the map</source>
        <translation>1: von allen Wörtern auf der Karte das nächste</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>Nachbar</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>on map</source>
        <translation>auf Karte</translation>
    </message>
</context>
<context>
    <name>firth::NoisePicture</name>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>From noise word to noise word</source>
        <translation>Von Rauschwort zu Rauschwort</translation>
    </message>
    <message>
        <source>Noise distribution with the words drawn</source>
        <translation>Rauschverteilung mit den gezogenen Wörtern</translation>
    </message>
    <message>
        <source>never drawn: the true word</source>
        <translation>nie gezogen: das richtige Wort</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>%1, drawn %2 times</source>
        <translation>%1, %2-mal gezogen</translation>
    </message>
    <message>
        <source>%1: noise probability %2, seen %L3 times</source>
        <translation>%1: Rauschwahrscheinlichkeit %2, %L3-mal gesehen</translation>
    </message>
    <message>
        <source>; never drawn in this step: it is the true word</source>
        <translation>; in diesem Schritt nie gezogen: Es ist das richtige Wort</translation>
    </message>
    <message>
        <source>; drawn once</source>
        <translation>; einmal gezogen</translation>
    </message>
    <message>
        <source>; drawn %1 times</source>
        <translation>; %1-mal gezogen</translation>
    </message>
    <message>
        <source>Each word is as wide as its chance to be drawn as noise: its count to the power 0.75, over the sum of all. Frequent words stand at the left.</source>
        <translation>Jedes Wort ist so breit wie seine Chance, als Rauschen gezogen zu werden: seine Häufigkeit hoch 0.75, geteilt durch die Summe über alle. Häufige Wörter stehen links.</translation>
    </message>
    <message>
        <source>%L1 words are too narrow here to be told apart.</source>
        <translation>%L1 Wörter sind hier zu schmal, um sie zu unterscheiden.</translation>
    </message>
</context>
<context>
    <name>firth::NumberBadge</name>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>firth::NumberTable</name>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>firth::PageBar</name>
    <message>
        <source>Firth</source>
        <translation>Firth</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>firth::PageDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>firth::PageView</name>
    <message>
        <source>Show me</source>
        <translation>Vormachen</translation>
    </message>
    <message>
        <source>The program does it, and lights what the page is about</source>
        <translation>Das Programm macht es vor und beleuchtet, worum es auf der Seite geht</translation>
    </message>
    <message>
        <source>Now you</source>
        <translation>Jetzt Sie</translation>
    </message>
    <message>
        <source>Give me a hint</source>
        <translation>Tipp zeigen</translation>
    </message>
    <message>
        <source>Tells how it is done</source>
        <translation>Sagt, wie es geht</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>&lt;b&gt;Yes.&lt;/b&gt; </source>
        <translation>&lt;b&gt;Richtig.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>&lt;b&gt;Not quite.&lt;/b&gt; </source>
        <translation>&lt;b&gt;Nicht ganz.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>&lt;b&gt;✓ Done.&lt;/b&gt; </source>
        <translation>&lt;b&gt;✓ Geschafft.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Find these out with the program; its text is still open beside you.</source>
        <translation>Finden Sie das mit dem Programm heraus; der Text des Kapitels ist nebenan noch offen.</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>Übung %1</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>Try it yourself first; then compare</source>
        <translation>Erst selbst versuchen, dann vergleichen</translation>
    </message>
</context>
<context>
    <name>firth::PinnedWords</name>
    <message>
        <source>Pinned words</source>
        <translation>Angeheftete Wörter</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Let this word go (Ctrl+P)</source>
        <translation>Dieses Wort wieder loslassen (Strg+P)</translation>
    </message>
    <message>
        <source>%1 words are pinned; let one go first</source>
        <translation>%1 Wörter sind angeheftet; lösen Sie zuerst eines</translation>
    </message>
    <message>
        <source>Keep this word at hand: its similarity to others is followed while training, and pinned words are compared (Ctrl+P)</source>
        <translation>Dieses Wort zur Hand behalten: Seine Ähnlichkeit mit anderen wird im Training verfolgt, und angeheftete Wörter werden verglichen (Strg+P)</translation>
    </message>
    <message>
        <source>Pin this word, or let it go</source>
        <translation>Dieses Wort anheften oder lösen</translation>
    </message>
</context>
<context>
    <name>firth::ProbabilityChart</name>
    <message>
        <source>Order of the bars</source>
        <translation>Reihenfolge der Balken</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortiert</translation>
    </message>
    <message>
        <source>Vocabulary order</source>
        <translation>Wie im Vokabular</translation>
    </message>
    <message>
        <source>The most probable word first</source>
        <translation>Das wahrscheinlichste Wort zuerst</translation>
    </message>
    <message>
        <source>The most frequent word first</source>
        <translation>Das häufigste Wort zuerst</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>From bar to bar</source>
        <translation>Von Balken zu Balken</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Probabilities as bars</source>
        <translation>Wahrscheinlichkeiten als Balken</translation>
    </message>
    <message>
        <source>true</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <source>Exponentials as bars</source>
        <translation>Exponentialwerte als Balken</translation>
    </message>
    <message>
        <source>all %L1 words</source>
        <translation>alle %L1 Wörter</translation>
    </message>
    <message>
        <source>the %L1 most probable of %L2 words</source>
        <translation>die %L1 wahrscheinlichsten von %L2 Wörtern</translation>
    </message>
    <message>
        <source>%L1 of %L2 words, and %3</source>
        <translation>%L1 von %L2 Wörtern und %3</translation>
    </message>
    <message>
        <source>  ▲ true</source>
        <translation>  ▲ richtig</translation>
    </message>
    <message>
        <source>  ▼ favourite</source>
        <translation>  ▼ Favorit</translation>
    </message>
    <message>
        <source>, the true word</source>
        <translation>, das richtige Wort</translation>
    </message>
    <message>
        <source>, the wrong favourite</source>
        <translation>, der falsche Favorit</translation>
    </message>
    <message>
        <source>%1%2
probability %3
score %4, e^score %5</source>
        <translation>%1%2
Wahrscheinlichkeit %3
Score %4, e^Score %5</translation>
    </message>
</context>
<context>
    <name>firth::PullPicture</name>
    <message>
        <source>← pushed away from h</source>
        <translation>← von h weggeschoben</translation>
    </message>
    <message>
        <source>pulled towards h →</source>
        <translation>zu h gezogen →</translation>
    </message>
    <message>
        <source>← pushed</source>
        <translation>← geschoben</translation>
    </message>
    <message>
        <source>pulled →</source>
        <translation>gezogen →</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>From arrow to arrow: who was pulled, who pushed</source>
        <translation>Von Pfeil zu Pfeil: wer gezogen und wer geschoben wurde</translation>
    </message>
    <message>
        <source>Who was pulled and who was pushed away</source>
        <translation>Wer gezogen und wer weggeschoben wurde</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>These rows of C are still zero, so every output starts at the origin.</source>
        <translation>Diese Zeilen von C sind noch null, darum beginnt jede Ausgabe im Ursprung.</translation>
    </message>
    <message>
        <source>Arrows as long as the moves</source>
        <translation>Pfeile so lang wie die Bewegungen</translation>
    </message>
    <message>
        <source>Arrows × %L1</source>
        <translation>Pfeile × %L1</translation>
    </message>
    <message>
        <source> · this plane shows %1 % of the vectors’ squared length</source>
        <translation> · diese Ebene zeigt %1 % der quadrierten Länge der Vektoren</translation>
    </message>
    <message>
        <source> · the %L1 outputs that moved most, of %L2</source>
        <translation> · die %L1 Ausgaben, die sich am stärksten bewegt haben, von %L2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>along h: %1 → %2
beside h: %3 → %4</source>
        <translation>längs h: %1 → %2
quer zu h: %3 → %4</translation>
    </message>
    <message>
        <source>%1, the input
%2</source>
        <translation>%1, die Eingabe
%2</translation>
    </message>
    <message>
        <source>%1: pulled towards h, error +%2
%3</source>
        <translation>%1: zu h gezogen, Fehler +%2
%3</translation>
    </message>
    <message>
        <source>%1: pushed away from h, error %2
%3</source>
        <translation>%1: von h weggeschoben, Fehler %2
%3</translation>
    </message>
</context>
<context>
    <name>firth::ReadingBar</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Cut into</source>
        <translation>Zerlegen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>In Wörter</translation>
    </message>
    <message>
        <source>At spaces</source>
        <translation>An Leerzeichen</translation>
    </message>
    <message>
        <source>Find the words: lower-cased, without punctuation and possessive &apos;s</source>
        <translation>Die Wörter finden: klein geschrieben, ohne Satzzeichen und Genitiv-s</translation>
    </message>
    <message>
        <source>The text is already cut into tokens: one sentence a line, spaces between</source>
        <translation>Der Text ist schon in Tokens zerlegt: ein Satz je Zeile, dazwischen Leerzeichen</translation>
    </message>
    <message>
        <source>Add common</source>
        <translation>Häufige dazu</translation>
    </message>
    <message>
        <source>Train on this text</source>
        <translation>Mit diesem Text trainieren</translation>
    </message>
    <message>
        <source>Minimum count</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Words that occur less often are dropped: too few examples to learn from</source>
        <translation>Wörter, die seltener vorkommen, fallen weg: zu selten, um daraus zu lernen</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Stoppwörter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Words to drop wherever they stand, separated by spaces</source>
        <translation>Wörter, die überall wegfallen sollen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Add common words to the stop words</source>
        <translation>Häufige Wörter zu den Stoppwörtern hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 common English words, such as “the” and “of”</source>
        <translation>%1 häufige englische Wörter hinzufügen, etwa „the“ und „of“</translation>
    </message>
    <message>
        <source>Subsampling threshold</source>
        <translation>Schwelle des Subsamplings</translation>
    </message>
    <message>
        <source>Of words that make up a larger share of the text than this, training skips some occurrences by chance</source>
        <translation>Von Wörtern, die einen größeren Anteil am Text haben als diesen, überspringt das Training zufällig einige Vorkommen</translation>
    </message>
    <message>
        <source>Min count</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>Subsampling</translation>
    </message>
    <message>
        <source>Start a new model on the text as it stands (Ctrl+Enter)</source>
        <translation>Mit dem Text, wie er ist, ein neues Modell beginnen (Strg+Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>firth::SamplePanel</name>
    <message>
        <source>CBOW</source>
        <translation>CBOW</translation>
    </message>
    <message>
        <source>Skip-gram</source>
        <translation>Skip-gram</translation>
    </message>
    <message>
        <source>The context words together predict the centre word</source>
        <translation>Die Kontextwörter sagen zusammen das Zentralwort vorher</translation>
    </message>
    <message>
        <source>The centre word predicts each of its context words</source>
        <translation>Das Zentralwort sagt jedes seiner Kontextwörter vorher</translation>
    </message>
    <message>
        <source>Samples of %1</source>
        <translation>Beispiele von %1</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, to go to its place</source>
        <translation>Ein Klick auf eine Zeile oder die Eingabetaste führt zu ihrer Stelle</translation>
    </message>
    <message>
        <source>%L1 of %L2 samples of %3</source>
        <translation>%L1 von %L2 Beispielen aus %3</translation>
    </message>
    <message>
        <source>Context predicts centre.</source>
        <translation>Kontext sagt Zentralwort vorher.</translation>
    </message>
    <message>
        <source>Centre predicts context.</source>
        <translation>Zentralwort sagt Kontext vorher.</translation>
    </message>
</context>
<context>
    <name>firth::SampleTableModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>→ output</source>
        <translation>→ Ausgabe</translation>
    </message>
</context>
<context>
    <name>firth::ScreePlot</name>
    <message>
        <source>on the map</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>Share of the variance of each principal axis</source>
        <translation>Anteil jeder Hauptachse an der Varianz</translation>
    </message>
    <message>
        <source>How much of the words&apos; variance each of the first ten principal axes carries, in the order of size. Two are on the map; what the others carry, it does not show</source>
        <translation>Wie viel von der Varianz der Wörter jede der ersten zehn Hauptachsen trägt, der Größe nach. Zwei sind auf der Karte; was die anderen tragen, zeigt sie nicht</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>share of the variance of each axis</source>
        <translation>Anteil jeder Achse an der Varianz</translation>
    </message>
</context>
<context>
    <name>firth::SenseCommands</name>
    <message>
        <source>Splitting the senses …</source>
        <translation>Die Bedeutungen werden getrennt&#xa0;…</translation>
    </message>
    <message>
        <source>%1, %2 in two</source>
        <translation>%1, %2 zweigeteilt</translation>
    </message>
    <message>
        <source>%1, %2 in three</source>
        <translation>%1, %2 dreigeteilt</translation>
    </message>
    <message>
        <source>Writing the text anew …</source>
        <translation>Der Text wird neu geschrieben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>firth::SensesDialog</name>
    <message>
        <source>Number of senses</source>
        <translation>Anzahl der Bedeutungen</translation>
    </message>
    <message>
        <source>2 senses</source>
        <translation>2 Bedeutungen</translation>
    </message>
    <message>
        <source>3 senses</source>
        <translation>3 Bedeutungen</translation>
    </message>
    <message>
        <source>Split the uses into two heaps</source>
        <translation>Die Vorkommen in zwei Haufen sortieren</translation>
    </message>
    <message>
        <source>Split the uses into three heaps</source>
        <translation>Die Vorkommen in drei Haufen sortieren</translation>
    </message>
    <message>
        <source>A new model on a text in which each sense is a word of its own, with the same settings and seed</source>
        <translation>Ein neues Modell auf einem Text, in dem jede Bedeutung ein eigenes Wort ist, mit denselben Einstellungen und demselben Startwert</translation>
    </message>
    <message>
        <source>Split the senses</source>
        <translation>Bedeutungen trennen</translation>
    </message>
    <message>
        <source>Training with them starts a new model; what this one has learned is lost, unless you save the session first. The list of corpora leads back to the text as it was.</source>
        <translation>Das Training damit beginnt ein neues Modell; was dieses gelernt hat, geht verloren, wenn Sie nicht vorher die Sitzung speichern. Die Liste der Korpora führt zurück zum Text, wie er war.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>The senses of “%1”</source>
        <translation>Die Bedeutungen von „%1“</translation>
    </message>
    <message>
        <source>Every use of %1 becomes the sum of the words at most %2 away from it, rare words counting more; uses that point the same way make a heap. It always finds as many heaps as you ask for, also of a word with one sense: see how far they lie apart.</source>
        <translation>Jedes Vorkommen von %1 wird zur Summe der Wörter, die höchstens %2 Stellen entfernt sind; seltene Wörter zählen mehr. Vorkommen, die in dieselbe Richtung zeigen, bilden einen Haufen. Es werden immer so viele Haufen, wie Sie verlangen, auch bei einem Wort mit nur einer Bedeutung: Sehen Sie nach, wie weit sie auseinanderliegen.</translation>
    </message>
    <message>
        <source>Train with these as two words</source>
        <translation>Als zwei Wörter trainieren</translation>
    </message>
    <message>
        <source>Train with these as three words</source>
        <translation>Als drei Wörter trainieren</translation>
    </message>
    <message>
        <source>looking at every use…</source>
        <translation>sieht jedes Vorkommen an&#xa0;…</translation>
    </message>
    <message>
        <source>Cosine of the two nearest centres %1 (1: they say the same, 0: nothing in common) · silhouette %2 (1: well apart, 0: not apart at all)</source>
        <translation>Kosinus der beiden nächsten Mittelpunkte %1 (1: sie sagen dasselbe, 0: nichts gemeinsam) · Silhouette %2 (1: klar getrennt, 0: gar nicht getrennt)</translation>
    </message>
    <message>
        <source>%L1 of %L2 uses</source>
        <translation>%L1 von %L2 Vorkommen</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>No word stands near it more often than near the others.</source>
        <translation>Kein Wort steht hier öfter in der Nähe als bei den anderen.</translation>
    </message>
    <message>
        <source>Told by: %1</source>
        <translation>Zu erkennen an: %1</translation>
    </message>
    <message>
        <source>Words that stand near these uses more often than near the others, with the number of uses</source>
        <translation>Wörter, die bei diesen Vorkommen öfter stehen als bei den anderen, mit der Zahl der Vorkommen</translation>
    </message>
    <message>
        <source>Sentences of %1</source>
        <translation>Sätze von %1</translation>
    </message>
</context>
<context>
    <name>firth::SentenceList</name>
    <message>
        <source>Click a sentence, or press Enter, to put the window over it</source>
        <translation>Ein Klick auf einen Satz oder die Eingabetaste legt das Fenster darüber</translation>
    </message>
</context>
<context>
    <name>firth::SentenceModel</name>
    <message>
        <source>sentence %L1:</source>
        <translation>Satz %L1:</translation>
    </message>
</context>
<context>
    <name>firth::SentenceView</name>
    <message>
        <source>%1: word %2 of the sentence</source>
        <translation>%1: Wort %2 des Satzes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Move the window by a word</source>
        <translation>Das Fenster um ein Wort verschieben</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>To the ends of the sentence</source>
        <translation>Zu den Enden des Satzes</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>The sentence before, after</source>
        <translation>Der Satz davor, danach</translation>
    </message>
    <message>
        <source>Sentence under the sliding window</source>
        <translation>Satz unter dem gleitenden Fenster</translation>
    </message>
    <message>
        <source>Drag the window or click a token; Left and Right, Home and End move within the sentence, Page Up and Page Down to another one</source>
        <translation>Ziehen Sie das Fenster oder klicken Sie auf ein Token; Links und Rechts, Pos1 und Ende bewegen es im Satz, Bild auf und Bild ab zu einem anderen</translation>
    </message>
    <message>
        <source>centre word %1, context words %2</source>
        <translation>Zentralwort %1, Kontextwörter %2</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Zentrum</translation>
    </message>
</context>
<context>
    <name>firth::SentencesSection</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The sentences before these</source>
        <translation>Die Sätze vor diesen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The sentences after these</source>
        <translation>Die Sätze nach diesen</translation>
    </message>
    <message>
        <source>Sentences of the word</source>
        <translation>Sätze des Wortes</translation>
    </message>
    <message>
        <source>In its sentences</source>
        <translation>In seinen Sätzen</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sucht&#xa0;…</translation>
    </message>
    <message>
        <source>%L1–%L2 of %L3</source>
        <translation>%L1–%L2 von %L3</translation>
    </message>
</context>
<context>
    <name>firth::SettingsBar</name>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>The text to learn from (Ctrl+O opens a file, of text or of vectors)</source>
        <translation>Der Text, aus dem gelernt wird (Strg+O öffnet eine Datei mit Text oder Vektoren)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far a step moves a vector (α); changes at once, and goes down to nothing by the last epoch</source>
        <translation>Wie weit ein Schritt einen Vektor bewegt (α); ändert sich sofort und sinkt bis zur letzten Epoche auf null</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often training goes through the corpus; changes at once</source>
        <translation>Wie oft das Training durch das Korpus geht; ändert sich sofort</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same training; starts a new model</source>
        <translation>Derselbe Startwert ergibt dasselbe Training; beginnt ein neues Modell</translation>
    </message>
</context>
<context>
    <name>firth::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every key by topic</source>
        <translation>Alle Tasten nach Themen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>firth::SimilaritySection</name>
    <message>
        <source>thousand samples</source>
        <translation>tausend Beispiele</translation>
    </message>
    <message>
        <source>Similarity while training</source>
        <translation>Ähnlichkeit im Training</translation>
    </message>
    <message>
        <source>Cosines of the word with the pinned ones</source>
        <translation>Kosinus des Wortes mit den angehefteten</translation>
    </message>
    <message>
        <source>Similarity to %1 while training</source>
        <translation>Ähnlichkeit mit %1 im Training</translation>
    </message>
    <message>
        <source>: the first %1 of %2 pinned words</source>
        <translation>: die ersten %1 von %2 angehefteten Wörtern</translation>
    </message>
</context>
<context>
    <name>firth::SourceEditor</name>
    <message>
        <source>Source text</source>
        <translation>Ausgangstext</translation>
    </message>
</context>
<context>
    <name>firth::StageList</name>
    <message>
        <source>Stages of preprocessing</source>
        <translation>Stufen der Vorverarbeitung</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Cut where a sentence or a line ends: training never looks across that edge.</source>
        <translation>Geteilt, wo ein Satz oder eine Zeile endet: Über diese Grenze blickt das Training nie hinweg.</translation>
    </message>
    <message>
        <source> … and %L1 more characters</source>
        <translation>&#xa0;… und %L1 weitere Zeichen</translation>
    </message>
    <message>
        <source>Skipped: the text is taken as cut already.</source>
        <translation>Übersprungen: Der Text gilt als schon zerlegt.</translation>
    </message>
    <message>
        <source>Words as found</source>
        <translation>Wörter, wie gefunden</translation>
    </message>
    <message>
        <source>Words carry meaning, so they are told apart from marks; a hyphen parts two.</source>
        <translation>Wörter tragen Bedeutung, darum werden sie von Satzzeichen getrennt; ein Bindestrich teilt in zwei.</translation>
    </message>
    <message>
        <source>Lower-cased</source>
        <translation>Klein geschrieben</translation>
    </message>
    <message>
        <source>“The” and “the” are one word; so are two spellings of one accent or apostrophe.</source>
        <translation>„The“ und „the“ sind ein Wort; ebenso zwei Schreibweisen desselben Akzents oder Apostrophs.</translation>
    </message>
    <message>
        <source>Punctuation dropped</source>
        <translation>Satzzeichen entfernt</translation>
    </message>
    <message>
        <source>Marks stand beside every word, so they tell nothing about any.</source>
        <translation>Satzzeichen stehen neben jedem Wort und verraten darum über keines etwas.</translation>
    </message>
    <message>
        <source>Possessive dropped</source>
        <translation>Genitiv-s entfernt</translation>
    </message>
    <message>
        <source>“nurse&apos;s” still speaks of the nurse: both count as one word.</source>
        <translation>Auch „nurse&apos;s“ spricht von „nurse“: Beides zählt als ein Wort.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>What is left to learn from, and what is dropped because it is too rare or too common.</source>
        <translation>Was zum Lernen bleibt, und was wegfällt, weil es zu selten oder zu häufig ist.</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>The model knows no letters: a word is the number of its row in E and C.</source>
        <translation>Das Modell kennt keine Buchstaben: Ein Wort ist die Nummer seiner Zeile in E und C.</translation>
    </message>
</context>
<context>
    <name>firth::StepHeader</name>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>One stage back; undoes the update exactly (Ctrl+Left)</source>
        <translation>Eine Stufe zurück; nimmt die Anpassung genau zurück (Strg+Links)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Weiter ▶</translation>
    </message>
    <message>
        <source>One stage on (Ctrl+Right)</source>
        <translation>Eine Stufe weiter (Strg+Rechts)</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Take this step to its end and go to the next sample (N)</source>
        <translation>Diesen Schritt zu Ende gehen, weiter zum nächsten Beispiel (N)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>Walk through the stages by itself, until touched (M)</source>
        <translation>Von selbst durch die Stufen gehen, bis zur nächsten Berührung (M)</translation>
    </message>
    <message>
        <source>Pace of slow motion</source>
        <translation>Tempo der Zeitlupe</translation>
    </message>
    <message>
        <source>From one stage a second to ten samples a second</source>
        <translation>Von einer Stufe in der Sekunde bis zu zehn Beispielen in der Sekunde</translation>
    </message>
    <message>
        <source>One stage back</source>
        <translation>Eine Stufe zurück</translation>
    </message>
    <message>
        <source>One stage on</source>
        <translation>Eine Stufe weiter</translation>
    </message>
    <message>
        <source>%1 stages/s</source>
        <translation>%1 Stufen/s</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 Beispiele/s</translation>
    </message>
    <message>
        <source>These vectors are finished: no text came with them, so there is no step to take. Choose a corpus to see one.</source>
        <translation>Diese Vektoren sind fertig: Zu ihnen gehört kein Text, also gibt es keinen Schritt zu tun. Wählen Sie ein Korpus, um einen zu sehen.</translation>
    </message>
    <message>
        <source>Choose a corpus to begin.</source>
        <translation>Wählen Sie zu Beginn ein Korpus.</translation>
    </message>
    <message>
        <source>Pause here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Next: %1 ▶</source>
        <translation>Weiter: %1 ▶</translation>
    </message>
    <message>
        <source>sample %L1 · epoch %2 of %3 · sentence %L4 of %L5 · %6 · α = %7</source>
        <translation>Beispiel %L1 · Epoche %2 von %3 · Satz %L4 von %L5 · %6 · α = %7</translation>
    </message>
    <message>
        <source>training goes on: one of many steps, shown whole</source>
        <translation>das Training läuft: einer von vielen Schritten, ganz gezeigt</translation>
    </message>
    <message>
        <source>Each press moves one stage. The numbers are the model&apos;s own.</source>
        <translation>Jeder Druck geht eine Stufe weiter. Die Zahlen sind die des Modells selbst.</translation>
    </message>
</context>
<context>
    <name>firth::StepOutputModel</name>
    <message>
        <source>true word</source>
        <translation>richtiges Wort</translation>
    </message>
    <message>
        <source>noise, P = %1</source>
        <translation>Rauschen, P = %1</translation>
    </message>
    <message>
        <source>the way goes left</source>
        <translation>der Weg führt nach links</translation>
    </message>
    <message>
        <source>the way goes right</source>
        <translation>der Weg führt nach rechts</translation>
    </message>
    <message>
        <source>wrong favourite</source>
        <translation>falscher Favorit</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>inner node</source>
        <translation>innerer Knoten</translation>
    </message>
    <message>
        <source>output word</source>
        <translation>Ausgabewort</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>richtige Antwort</translation>
    </message>
    <message>
        <source>asked as</source>
        <translation>gefragt als</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>e^score</source>
        <translation>e^Score</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>p = σ(score)</source>
        <translation>p = σ(Score)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
</context>
<context>
    <name>firth::StepPage</name>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Stages of the step</source>
        <translation>Stufen des Schritts</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>The input&apos;s rows of E</source>
        <translation>Die Zeilen der Eingabe in E</translation>
    </message>
    <message>
        <source>Score against C</source>
        <translation>Mit C bewerten</translation>
    </message>
    <message>
        <source>Predict, and see the error</source>
        <translation>Vorhersagen und den Fehler sehen</translation>
    </message>
    <message>
        <source>Update: nudge the vectors</source>
        <translation>Anpassen: die Vektoren etwas verschieben</translation>
    </message>
    <message>
        <source>The vectors before and after the step</source>
        <translation>Die Vektoren vor und nach dem Schritt</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>Outputs of the step</source>
        <translation>Ausgaben des Schritts</translation>
    </message>
    <message>
        <source>Order of the outputs</source>
        <translation>Reihenfolge der Ausgaben</translation>
    </message>
    <message>
        <source>Largest error first</source>
        <translation>Größter Fehler zuerst</translation>
    </message>
    <message>
        <source>Vocabulary order</source>
        <translation>Wie im Vokabular</translation>
    </message>
    <message>
        <source>The words that this step moves most stand on top</source>
        <translation>Oben stehen die Wörter, die dieser Schritt am stärksten bewegt</translation>
    </message>
    <message>
        <source>Frequent words first</source>
        <translation>Häufige Wörter zuerst</translation>
    </message>
    <message>
        <source>h, their mean</source>
        <translation>h, ihr Mittel</translation>
    </message>
    <message>
        <source>every row of C moves; the %L1 strongest pushes of %L2 are shown</source>
        <translation>jede Zeile von C bewegt sich; gezeigt sind die %L1 stärksten Stöße von %L2</translation>
    </message>
    <message>
        <source>rows of C that move: %L1 of %L2</source>
        <translation>%L1 von %L2 Zeilen von C bewegen sich</translation>
    </message>
    <message>
        <source>%L1 rows of %L2 × %3</source>
        <translation>%L1 Zeilen von %L2 × %3</translation>
    </message>
    <message>
        <source>row %L1 of %L2 × %3</source>
        <translation>Zeile %L1 von %L2 × %3</translation>
    </message>
</context>
<context>
    <name>firth::TeachingDialog</name>
    <message>
        <source>Freeze the settings</source>
        <translation>Einstellungen sperren</translation>
    </message>
    <message>
        <source>Teach with Firth</source>
        <translation>Mit Firth unterrichten</translation>
    </message>
    <message>
        <source>For a class, show only what you speak about, and as large as the room needs it. When you stop teaching, everything is as it was.</source>
        <translation>Zeigen Sie vor einer Klasse nur, wovon Sie sprechen, und so groß, wie der Raum es verlangt. Wenn Sie den Unterricht beenden, ist alles wieder, wie es war.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>Leave this out while you teach</source>
        <translation>Dies im Unterricht weglassen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Nobody changes the model by accident</source>
        <translation>Niemand ändert das Modell aus Versehen</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>For a projector; 100 % is the size of the first start</source>
        <translation>Für einen Beamer; 100 % ist die Größe des ersten Starts</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Chapter of the lesson</source>
        <translation>Kapitel des Kurses</translation>
    </message>
    <message>
        <source>Open the lesson at this chapter</source>
        <translation>Den Kurs bei diesem Kapitel öffnen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Make the window so; Ctrl+T leads back</source>
        <translation>Das Fenster so einrichten; Strg+T führt zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>firth::TextPage</name>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Weiter ▶</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>Write or paste some sentences here, and see what training makes of them.</source>
        <translation>Schreiben Sie hier einige Sätze oder fügen Sie sie ein und sehen Sie, was das Training daraus macht.</translation>
    </message>
    <message>
        <source>The text to learn from; point at a word to see it in every stage</source>
        <translation>Der Text zum Lernen; zeigen Sie auf ein Wort, um es in jeder Stufe zu sehen</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Each word once, by count; its place is its id.</source>
        <translation>Jedes Wort einmal, nach Häufigkeit; sein Platz ist seine Id.</translation>
    </message>
    <message>
        <source>From text to ids</source>
        <translation>Vom Text zu den Ids</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Show the sentence before (Alt+Up)</source>
        <translation>Den Satz davor zeigen (Alt+Auf)</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Show the sentence after this one (Alt+Down)</source>
        <translation>Den Satz nach diesem zeigen (Alt+Ab)</translation>
    </message>
    <message>
        <source>words: %L1 · sentences: %L2</source>
        <translation>Wörter: %L1 · Sätze: %L2</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>nur der Anfang</translation>
    </message>
    <message>
        <source>long lines broken only to be shown</source>
        <translation>lange Zeilen nur zur Anzeige umbrochen</translation>
    </message>
    <message>
        <source>different words: %L1</source>
        <translation>verschiedene Wörter: %L1</translation>
    </message>
    <message>
        <source>different words: %L1 · dropped: %L2</source>
        <translation>verschiedene Wörter: %L1 · weggefallen: %L2</translation>
    </message>
    <message>
        <source>This text is too long to be shown whole: here is its beginning, with the ids and counts of the whole. Editing is off, because training on the beginning alone would lose the rest.</source>
        <translation>Dieser Text ist zu lang, um ganz gezeigt zu werden: Hier steht sein Anfang, mit den Ids und Häufigkeiten des ganzen Textes. Ändern lässt er sich nicht, denn beim Training auf dem Anfang allein ginge der Rest verloren.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>This is the text that is being trained on.</source>
        <translation>Mit diesem Text wird trainiert.</translation>
    </message>
    <message>
        <source>Not what is being trained on: training on it starts a new model.</source>
        <translation>Trainiert wird mit einem anderen Text; das Training mit diesem beginnt ein neues Modell.</translation>
    </message>
    <message>
        <source>Ready to train on.</source>
        <translation>Bereit zum Trainieren.</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>noch keine Wörter</translation>
    </message>
    <message>
        <source>sentence %L1 of %L2</source>
        <translation>Satz %L1 von %L2</translation>
    </message>
    <message>
        <source> · its words and marks %L1 to %L2 of %L3; the cursor leads to the others</source>
        <translation> · seine Wörter und Zeichen %L1 bis %L2 von %L3; der Cursor führt zu den anderen</translation>
    </message>
</context>
<context>
    <name>firth::TextWordModel</name>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>im Training</translation>
    </message>
</context>
<context>
    <name>firth::TextWordTable</name>
    <message>
        <source>Vocabulary of this text</source>
        <translation>Vokabular dieses Textes</translation>
    </message>
    <message>
        <source>Press Enter on a word to go to where it stands next</source>
        <translation>Die Eingabetaste führt zur nächsten Stelle des gewählten Wortes</translation>
    </message>
</context>
<context>
    <name>firth::TrainingSession</name>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
</context>
<context>
    <name>firth::TrainingWorker</name>
    <message>
        <source>There is not enough memory to save this training.</source>
        <translation>Der Speicher reicht nicht, um dieses Training zu speichern.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for this session</source>
        <translation>%1: Der Speicher reicht nicht für diese Sitzung</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>There is not enough memory for this text and model; choose fewer dimensions or a larger minimum count.</source>
        <translation>Der Speicher reicht nicht für diesen Text und dieses Modell; wählen Sie weniger Dimensionen oder eine größere Mindestzahl.</translation>
    </message>
    <message>
        <source>There is not enough memory to save this model.</source>
        <translation>Der Speicher reicht nicht, um dieses Modell zu speichern.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model; choose fewer dimensions.</source>
        <translation>Der Speicher reicht nicht für dieses Modell; wählen Sie weniger Dimensionen.</translation>
    </message>
</context>
<context>
    <name>firth::TransportBar</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train until the last epoch, or pause (Space)</source>
        <translation>Bis zur letzten Epoche trainieren oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take the last sample back, bit for bit (B)</source>
        <translation>Das letzte Beispiel zurücknehmen, Bit für Bit (B)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Train one sample (S)</source>
        <translation>Ein Beispiel trainieren (S)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Train to the next centre word (W)</source>
        <translation>Bis zum nächsten Zentralwort trainieren (W)</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Train to the next sentence (full stop)</source>
        <translation>Bis zum nächsten Satz trainieren (Punkt)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Train to the end of this epoch (E)</source>
        <translation>Bis zum Ende dieser Epoche trainieren (E)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Start anew, with the same settings and seed (Ctrl+R)</source>
        <translation>Neu beginnen, mit denselben Einstellungen und demselben Startwert (Strg+R)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed: from one sample a second to as fast as it goes</source>
        <translation>Tempo: von einem Beispiel in der Sekunde bis so schnell es geht</translation>
    </message>
    <message>
        <source>Where training stands</source>
        <translation>Wo das Training steht</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>1 sample/s</source>
        <translation>1 Beispiel/s</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 Beispiele/s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>The fast trainer: some thousand samples at a time, the words of a window with the same noise words. Pause, or go slower, and each sample is trained by the exact rule again.</source>
        <translation>Der schnelle Trainer: einige tausend Beispiele auf einmal, die Wörter eines Fensters mit denselben Rauschwörtern. Halten Sie an oder gehen Sie langsamer, und jedes Beispiel wird wieder nach der exakten Regel trainiert.</translation>
    </message>
    <message>
        <source>The exact trainer: one sample after the other. The fast one takes over at full speed on texts of %L1 words or more, but not for full softmax.</source>
        <translation>Der exakte Trainer: ein Beispiel nach dem anderen. Bei vollem Tempo übernimmt der schnelle auf Texten ab %L1 Wörtern, jedoch nicht beim vollen Softmax.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;%1 / %2&lt;/b&gt;</source>
        <translation>Epoche &lt;b&gt;%1 / %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;looking back&lt;/b&gt;: sample &lt;b&gt;%L1&lt;/b&gt; of %L2</source>
        <translation>&lt;b&gt;Rückblick&lt;/b&gt;: Beispiel &lt;b&gt;%L1&lt;/b&gt; von %L2</translation>
    </message>
    <message>
        <source>sample &lt;b&gt;%L1&lt;/b&gt;</source>
        <translation>Beispiel &lt;b&gt;%L1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>loss &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Verlust &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>loss &lt;b&gt;–&lt;/b&gt;</source>
        <translation>Verlust &lt;b&gt;–&lt;/b&gt;</translation>
    </message>
    <message>
        <source>α &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>α &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 words/s</source>
        <translation>%1 Wörter/s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>firth::UndoCommands</name>
    <message>
        <source>Pinned words</source>
        <translation>Angeheftete Wörter</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Farben der Karte</translation>
    </message>
    <message>
        <source>A group of the map</source>
        <translation>Gruppe der Karte</translation>
    </message>
</context>
<context>
    <name>firth::VectorStrip</name>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>dimension %1: %2</source>
        <translation>Dimension %1: %2</translation>
    </message>
</context>
<context>
    <name>firth::VectorStrips</name>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>From number to number of a vector</source>
        <translation>Von Zahl zu Zahl eines Vektors</translation>
    </message>
    <message>
        <source>Vectors as heat strips</source>
        <translation>Vektoren als farbige Streifen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change × %L1</source>
        <translation>Änderung × %L1</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>Dimension %1</translation>
    </message>
    <message>
        <source>before %1 · change %2 · after %3</source>
        <translation>vorher %1 · Änderung %2 · nachher %3</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>orange positive, blue negative</source>
        <translation>orange positiv, blau negativ</translation>
    </message>
    <message>
        <source> · the change is shown × %L1</source>
        <translation> · die Änderung ist × %L1 gezeigt</translation>
    </message>
    <message>
        <source> · point at a cell for its value</source>
        <translation> · zeigen Sie auf eine Zelle, um ihren Wert zu sehen</translation>
    </message>
</context>
<context>
    <name>firth::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Colours, size of the text, language, and all keys</source>
        <translation>Farben, Textgröße, Sprache und alle Tasten</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Everything grows with it</source>
        <translation>Alles wächst mit</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Everything shrinks with it</source>
        <translation>Alles schrumpft mit</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>The size of the first start</source>
        <translation>Die Größe des ersten Starts</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing glides or flashes; what changes is there at once</source>
        <translation>Nichts gleitet oder blitzt auf; was sich ändert, ist sofort da</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every key of this window by topic</source>
        <translation>Alle Tasten dieses Fensters nach Themen</translation>
    </message>
    <message>
        <source>In front of a class: large text, parts hidden, settings frozen</source>
        <translation>Vor einer Klasse: großer Text, Teile ausgeblendet, Einstellungen gesperrt</translation>
    </message>
    <message>
        <source>Stop teaching</source>
        <translation>Unterricht beenden</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>Unterrichten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>firth::VocabularyModel</name>
    <message>
        <source>id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>firth::VocabularyPanel</name>
    <message>
        <source>Words that contain</source>
        <translation>Wörter, die dies enthalten</translation>
    </message>
    <message>
        <source>Words that contain…</source>
        <translation>Wörter mit&#xa0;…</translation>
    </message>
    <message>
        <source>Show only the words that contain these letters</source>
        <translation>Nur die Wörter zeigen, die diese Buchstaben enthalten</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Double-click a word to inspect it</source>
        <translation>Ein Doppelklick auf ein Wort öffnet es im Inspektor</translation>
    </message>
    <message>
        <source>%L1 different words, %L2 tokens, %L3 sentences</source>
        <translation>%L1 verschiedene Wörter, %L2 Tokens, %L3 Sätze</translation>
    </message>
    <message>
        <source>%L1 words, in the order of their file</source>
        <translation>%L1 Wörter, in der Reihenfolge ihrer Datei</translation>
    </message>
    <message>
        <source> · listed are the first %L1; Find (Ctrl+F) knows them all</source>
        <translation> · aufgeführt sind die ersten %L1; Suchen (Strg+F) kennt alle</translation>
    </message>
    <message>
        <source> · %L1 tokens dropped: their words occur fewer than %2 times</source>
        <translation> · %L1 Tokens weggefallen: Ihre Wörter kommen weniger als %2-mal vor</translation>
    </message>
</context>
<context>
    <name>firth::WhyNearSection</name>
    <message>
        <source>Sentences of the first word</source>
        <translation>Sätze des ersten Wortes</translation>
    </message>
    <message>
        <source>Sentences of the second word</source>
        <translation>Sätze des zweiten Wortes</translation>
    </message>
    <message>
        <source>Ranked by how much more often than by chance they stand near either word: the product of both positive PMIs, each times the logarithm of its count</source>
        <translation>Geordnet danach, wie viel öfter als durch Zufall sie bei beiden Wörtern stehen: das Produkt der beiden positiven PMI, jede mal dem Logarithmus ihrer Häufigkeit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>Diese Erklärung schließen</translation>
    </message>
    <message>
        <source>Why is %1 near %2?</source>
        <translation>Warum ist %1 nahe bei %2?</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>zählt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (%L2 and %L3 times)</source>
        <translation>%1 (%L2- und %L3-mal)</translation>
    </message>
    <message>
        <source>%1 (%L2, %L3)</source>
        <translation>%1 (%L2, %L3)</translation>
    </message>
    <message>
        <source>No word stands near both more often than chance would have it.</source>
        <translation>Kein Wort steht öfter bei beiden, als es der Zufall wollte.</translation>
    </message>
    <message>
        <source>Both stand near: %1.</source>
        <translation>Bei beiden stehen: %1.</translation>
    </message>
    <message>
        <source>next to it</source>
        <translation>direkt daneben</translation>
    </message>
    <message>
        <source>at most %1 words away</source>
        <translation>höchstens %1 Wörter entfernt</translation>
    </message>
    <message>
        <source>Counted in the whole corpus, %1: first for %2, then for %3. %L4 words stand near both; %3 itself stands near %2 %L5 times.</source>
        <translation>Gezählt im ganzen Korpus, %1: zuerst bei %2, dann bei %3. %L4 Wörter stehen bei beiden; %3 selbst steht %L5-mal bei %2.</translation>
    </message>
    <message>
        <source>%1, and what it shares:</source>
        <translation>%1 und was es mit dem anderen teilt:</translation>
    </message>
</context>
<context>
    <name>firth::WindowControls</name>
    <message>
        <source>◀ Left</source>
        <translation>◀ Links</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Move the window one word to the left (Left)</source>
        <translation>Das Fenster ein Wort nach links verschieben (Links)</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation>Rechts ▶</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Move the window one word to the right (Right)</source>
        <translation>Das Fenster ein Wort nach rechts verschieben (Rechts)</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Go to the previous sentence (Page Up)</source>
        <translation>Zum vorigen Satz gehen (Bild auf)</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Go to the next sentence (Page Down)</source>
        <translation>Zum nächsten Satz gehen (Bild ab)</translation>
    </message>
    <message>
        <source>Shrink at random</source>
        <translation>Zufällig kürzen</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Draw the windows of all centre words anew, with the next seed</source>
        <translation>Die Fenster aller Zentralwörter neu ziehen, mit dem nächsten Startwert</translation>
    </message>
    <message>
        <source>Train with this window</source>
        <translation>Mit diesem Fenster trainieren</translation>
    </message>
    <message>
        <source>Train to here</source>
        <translation>Bis hier trainieren</translation>
    </message>
    <message>
        <source>Train the model up to this centre word</source>
        <translation>Das Modell bis zu diesem Zentralwort trainieren</translation>
    </message>
    <message>
        <source>Shrink the window at random</source>
        <translation>Das Fenster zufällig kürzen</translation>
    </message>
    <message>
        <source>Draw a window from 1 to this size for each centre word, so that near words count more often</source>
        <translation>Für jedes Zentralwort ein Fenster von 1 bis zu dieser Größe ziehen, sodass nahe Wörter öfter zählen</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The number of the sentence; type one to go to it</source>
        <translation>Die Nummer des Satzes; tippen Sie eine, um zu ihm zu gehen</translation>
    </message>
    <message>
        <source>How many words to either side count as context; try it out, the model keeps its own</source>
        <translation>Wie viele Wörter auf jeder Seite als Kontext zählen; probieren Sie es aus, das Modell behält seine eigene Zahl</translation>
    </message>
    <message>
        <source>drew %1 of at most %2</source>
        <translation>%1 gezogen von höchstens %2</translation>
    </message>
    <message>
        <source>The window of this centre word, drawn with seed %1</source>
        <translation>Das Fenster dieses Zentralworts, gezogen mit Startwert %1</translation>
    </message>
    <message>
        <source>Start a new model with this window; the present one has %1, shrunk at random</source>
        <translation>Ein neues Modell mit diesem Fenster beginnen; das jetzige hat %1, zufällig gekürzt</translation>
    </message>
    <message>
        <source>Start a new model with this window; the present one has %1</source>
        <translation>Ein neues Modell mit diesem Fenster beginnen; das jetzige hat %1</translation>
    </message>
</context>
<context>
    <name>firth::WindowPage</name>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Choose a corpus to see the window slide over its sentences.</source>
        <translation>Wählen Sie ein Korpus, um das Fenster über seine Sätze gleiten zu sehen.</translation>
    </message>
    <message>
        <source>this sentence</source>
        <translation>diesem Satz</translation>
    </message>
    <message>
        <source>words %L1 to %L2 of this sentence</source>
        <translation>den Wörtern %L1 bis %L2 dieses Satzes</translation>
    </message>
    <message>
        <source>This sentence has %L1 words and is shown in parts.</source>
        <translation>Dieser Satz hat %L1 Wörter und wird in Teilen gezeigt.</translation>
    </message>
    <message>
        <source>These draws are an example: training draws anew for each centre word, every time it comes to it.</source>
        <translation>Diese Ziehungen zeigen nur, wie es geht: Das Training zieht jedes Mal neu, wenn es zu einem Zentralwort kommt.</translation>
    </message>
    <message>
        <source>Training also leaves out frequent words at random (subsampling); here every word is kept.</source>
        <translation>Das Training lässt außerdem zufällig häufige Wörter aus (Subsampling); hier bleibt jedes Wort.</translation>
    </message>
    <message>
        <source>sentence %L1 of %L2 · word %L3 of %L4</source>
        <translation>Satz %L1 von %L2 · Wort %L3 von %L4</translation>
    </message>
    <message>
        <source>Counting the whole text …</source>
        <translation>Der ganze Text wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>%L1 in the whole text.</source>
        <translation>%L1 im ganzen Text.</translation>
    </message>
    <message>
        <source>About %L1 in the whole text.</source>
        <translation>Etwa %L1 im ganzen Text.</translation>
    </message>
</context>
<context>
    <name>firth::WindowStrip</name>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 weitere</translation>
    </message>
    <message>
        <source>%1: seen %L2 times</source>
        <translation>%1: %L2-mal gesehen</translation>
    </message>
    <message>
        <source>; dropped by subsampling this time</source>
        <translation>; diesmal vom Subsampling ausgelassen</translation>
    </message>
</context>
<context>
    <name>firth::WordPanel</name>
    <message>
        <source>Why near?</source>
        <translation>Warum nahe?</translation>
    </message>
    <message>
        <source>Show a step that moves this word</source>
        <translation>Schritt zeigen, der dieses Wort bewegt</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>How nearness in E is measured</source>
        <translation>Wie Nähe in E gemessen wird</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>The nearest words in E, all dimensions; double-click to go to one, right-click for why it is near</source>
        <translation>Die nächsten Wörter in E, in allen Dimensionen; ein Doppelklick führt zu einem Wort, ein Rechtsklick zeigt, warum es nahe ist</translation>
    </message>
    <message>
        <source>Choose a neighbour, and see the words and sentences that it shares (Ctrl+Y)</source>
        <translation>Wählen Sie einen Nachbarn und sehen Sie, welche Wörter und Sätze er teilt (Strg+Y)</translation>
    </message>
    <message>
        <source>Nearest in E by</source>
        <translation>Am nächsten in E nach</translation>
    </message>
    <message>
        <source>Train up to the next sample that changes this word&apos;s row of E, and look</source>
        <translation>Bis zum nächsten Beispiel trainieren, das die Zeile dieses Wortes in E ändert, und zusehen</translation>
    </message>
    <message>
        <source>Click a word on the map, or search for one, to see who is near it.</source>
        <translation>Klicken Sie auf der Karte auf ein Wort oder suchen Sie eines, um zu sehen, wer ihm nahe ist.</translation>
    </message>
    <message>
        <source>rank %L1 of %L2 · length of its vector %3</source>
        <translation>Rang %L1 von %L2 · Länge seines Vektors %3</translation>
    </message>
    <message>
        <source>seen %L1 times · %2</source>
        <translation>%L1-mal gesehen · %2</translation>
    </message>
    <message>
        <source>%1 dimensions · blue −%2 · white 0 · orange +%2</source>
        <translation>%1 Dimensionen · blau −%2 · weiß 0 · orange +%2</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Since the end of epoch %1</source>
        <translation>Seit dem Ende von Epoche %1</translation>
    </message>
    <message>
        <source>%1 the same neighbours.</source>
        <translation>%1 dieselben Nachbarn.</translation>
    </message>
    <message>
        <source>%1 gained %2; lost %3.</source>
        <translation>%1 gewonnen: %2; verloren: %3.</translation>
    </message>
    <message>
        <source>Go to this word</source>
        <translation>Zu diesem Wort gehen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Split the senses…</source>
        <translation>Bedeutungen trennen&#xa0;…</translation>
    </message>
    <message>
        <source>Sort the uses of this word by the words around them, and train with each heap as a word of its own</source>
        <translation>Die Vorkommen dieses Wortes nach den Wörtern ringsum sortieren und jeden Haufen als eigenes Wort trainieren</translation>
    </message>
    <message>
        <source>Invent a word…</source>
        <translation>Wort erfinden&#xa0;…</translation>
    </message>
    <message>
        <source>Write sentences with a word that does not exist, and see where it lands among the others</source>
        <translation>Sätze mit einem Wort schreiben, das es nicht gibt, und sehen, wo es unter den anderen landet</translation>
    </message>
    <message>
        <source>Train first: it asks the model</source>
        <translation>Erst trainieren: Gefragt wird das Modell</translation>
    </message>
</context>
</TS>
