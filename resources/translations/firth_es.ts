<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ComparedCurves</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>skip-gram</source>
        <translation>skip-gram</translation>
    </message>
    <message>
        <source>CBOW</source>
        <translation>CBOW</translation>
    </message>
    <message>
        <source>full softmax</source>
        <translation>softmax completo</translation>
    </message>
    <message>
        <source>hierarchical softmax</source>
        <translation>softmax jerárquico</translation>
    </message>
    <message>
        <source>negative sampling (%1)</source>
        <translation>muestreo negativo (%1)</translation>
    </message>
    <message>
        <source>%1 · %2 · window %3 · %4 dimensions · α %5</source>
        <translation>%1 · %2 · ventana %3 · %4 dimensiones · α %5</translation>
    </message>
</context>
<context>
    <name>CorpusTitles</name>
    <message>
        <source>One sentence</source>
        <translation>Una frase</translation>
    </message>
    <message>
        <source>A small town</source>
        <translation>Un pueblo pequeño</translation>
    </message>
    <message>
        <source>Tales of the town</source>
        <translation>Cuentos del pueblo</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a text or word vectors</source>
        <translation>Abrir un texto o vectores de palabras</translation>
    </message>
    <message>
        <source>All files (*);;Texts (*.txt *.text *.md *.gz *.xz *.zst);;Word vectors (*.bin *.txt *.vec *.tsv *.npy)</source>
        <translation>Todos los archivos (*);;Textos (*.txt *.text *.md *.gz *.xz *.zst);;Vectores de palabras (*.bin *.txt *.vec *.tsv *.npy)</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Every word that stands here at least once is learned.</source>
        <translation>Se aprende toda palabra que aparezca aquí al menos una vez.</translation>
    </message>
    <message>
        <source>Text to learn from</source>
        <translation>Texto del que aprender</translation>
    </message>
    <message>
        <source>Paste or type some sentences</source>
        <translation>Pega o escribe unas cuantas oraciones</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Save the session?</source>
        <translation>¿Guardar la sesión?</translation>
    </message>
    <message>
        <source>What this model has learned since it was last saved is in no file yet.</source>
        <translation>Lo que este modelo ha aprendido desde la última vez que se guardó no está todavía en ningún archivo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Start a new model?</source>
        <translation>¿Empezar un modelo nuevo?</translation>
    </message>
    <message>
        <source>Start a new model</source>
        <translation>Empezar un modelo nuevo</translation>
    </message>
    <message>
        <source>Keep training this one</source>
        <translation>Seguir entrenando este</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>stop word</source>
        <translation>palabra vacía</translation>
    </message>
    <message>
        <source>seen fewer than %L1 times</source>
        <translation>vista menos de %L1 veces</translation>
    </message>
    <message>
        <source>seen once, fewer than %L1</source>
        <translation>vista una vez, menos de %L1</translation>
    </message>
    <message>
        <source>seen %L1 times, fewer than %L2</source>
        <translation>vista %L1 veces, menos de %L2</translation>
    </message>
    <message>
        <source>kept %L1 %</source>
        <translation>se conserva el %L1 %</translation>
    </message>
    <message>
        <source>longer than %L1 bytes</source>
        <translation>de más de %L1 bytes</translation>
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
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Now you</source>
        <translation>Ahora tú</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>Ejercicio %1</translation>
    </message>
</context>
<context>
    <name>InventedPlaces</name>
    <message>
        <source>a doctor&apos;s place</source>
        <translation>el lugar de un médico</translation>
    </message>
    <message>
        <source>an animal&apos;s place</source>
        <translation>el lugar de un animal</translation>
    </message>
    <message>
        <source>an instrument&apos;s place</source>
        <translation>el lugar de un instrumento</translation>
    </message>
    <message>
        <source>a dish&apos;s place</source>
        <translation>el lugar de un plato</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>en</source>
        <comment>the code of the language, such as de</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>LessonProblems</name>
    <message>
        <source>a step has no stage called &quot;%1&quot;</source>
        <translation>un paso no tiene ninguna fase llamada «%1»</translation>
    </message>
    <message>
        <source>there is no page called &quot;%1&quot;</source>
        <translation>no hay ninguna página llamada «%1»</translation>
    </message>
    <message>
        <source>the inspector has no panel called &quot;%1&quot;</source>
        <translation>el inspector no tiene ningún panel llamado «%1»</translation>
    </message>
    <message>
        <source>there is no button called &quot;%1&quot;</source>
        <translation>no hay ningún botón llamado «%1»</translation>
    </message>
    <message>
        <source>there is no text field called &quot;%1&quot;</source>
        <translation>no hay ningún campo de texto llamado «%1»</translation>
    </message>
    <message>
        <source>there is no number field called &quot;%1&quot;</source>
        <translation>no hay ningún campo numérico llamado «%1»</translation>
    </message>
    <message>
        <source>%1, page %2: </source>
        <translation>%1, página %2: </translation>
    </message>
    <message>
        <source>there is no part called &quot;%1&quot;</source>
        <translation>no hay ninguna parte llamada «%1»</translation>
    </message>
</context>
<context>
    <name>LitRow</name>
    <message>
        <source>input of this step</source>
        <translation>entrada de este paso</translation>
    </message>
    <message>
        <source>true output</source>
        <translation>salida verdadera</translation>
    </message>
    <message>
        <source>noise or other output</source>
        <translation>salida de ruido u otra</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 más</translation>
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
        <translation>entrada</translation>
    </message>
    <message>
        <source>the true word</source>
        <translation>la palabra verdadera</translation>
    </message>
    <message>
        <source>a noise word</source>
        <translation>una palabra de ruido</translation>
    </message>
    <message>
        <source>an inner node, right answer: left</source>
        <translation>un nodo interno, respuesta correcta: izquierda</translation>
    </message>
    <message>
        <source>an inner node, right answer: right</source>
        <translation>un nodo interno, respuesta correcta: derecha</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>otra palabra</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>there is no page %1 yet</source>
        <translation>todavía no hay ninguna página %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the vocabulary</source>
        <translation>«%1» no está en el vocabulario</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: no se puede escribir: %2</translation>
    </message>
    <message>
        <source>A sentence of one word has no context: it makes no sample.</source>
        <translation>Una oración de una sola palabra no tiene contexto: no produce ningún ejemplo.</translation>
    </message>
    <message>
        <source>%1: the sentence begins here.</source>
        <translation>%1: aquí empieza la oración.</translation>
    </message>
    <message>
        <source>%1: the sentence ends here.</source>
        <translation>%1: aquí termina la oración.</translation>
    </message>
    <message>
        <source>The whole window fits: 1 word to either side.</source>
        <translation>La ventana cabe entera: 1 palabra a cada lado.</translation>
    </message>
    <message>
        <source>The window holds 1 context word here, so both make 1 sample.</source>
        <translation>La ventana contiene aquí 1 palabra de contexto, así que ambos producen 1 ejemplo.</translation>
    </message>
    <message>
        <source>No word to the left</source>
        <translation>Ninguna palabra a la izquierda</translation>
    </message>
    <message>
        <source>Only 1 word to the left</source>
        <translation>Solo 1 palabra a la izquierda</translation>
    </message>
    <message numerus="yes">
        <source>Only %n words to the left</source>
        <translation>
            <numerusform>Solo %n palabra a la izquierda</numerusform>
            <numerusform>Solo %n palabras a la izquierda</numerusform>
        </translation>
    </message>
    <message>
        <source>No word to the right</source>
        <translation>Ninguna palabra a la derecha</translation>
    </message>
    <message>
        <source>Only 1 word to the right</source>
        <translation>Solo 1 palabra a la derecha</translation>
    </message>
    <message numerus="yes">
        <source>Only %n words to the right</source>
        <translation>
            <numerusform>Solo %n palabra a la derecha</numerusform>
            <numerusform>Solo %n palabras a la derecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole window fits: %n words to either side.</source>
        <translation>
            <numerusform>La ventana cabe entera: %n palabra a cada lado.</numerusform>
            <numerusform>La ventana cabe entera: %n palabras a cada lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window holds %n context words here: CBOW mixes them into 1 sample, skip-gram makes %n, one for each.</source>
        <translation>
            <numerusform>La ventana contiene aquí %n palabra de contexto: CBOW produce con ella 1 ejemplo y skip-gram también produce %n.</numerusform>
            <numerusform>La ventana contiene aquí %n palabras de contexto: CBOW las mezcla en 1 ejemplo y skip-gram produce %n, uno por cada una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsChange</name>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Shrinking window</source>
        <translation>Reducción de la ventana</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negativos</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>StageChips</name>
    <message>
        <source>%1: dropped from training, %2</source>
        <translation>%1: descartada del entrenamiento, %2</translation>
    </message>
    <message>
        <source>%1: seen %L2 times; subsampling keeps each of them with probability %L3</source>
        <translation>%1: vista %L2 veces; el submuestreo conserva cada aparición con probabilidad %L3</translation>
    </message>
    <message>
        <source>%1: seen %L2 times, always kept</source>
        <translation>%1: vista %L2 veces, se conserva siempre</translation>
    </message>
    <message>
        <source>%1 is word number %2, row %2 of the matrices E and C</source>
        <translation>%1 es la palabra número %2: fila %2 de las matrices E y C</translation>
    </message>
    <message>
        <source>%1 is not a word: dropped</source>
        <translation>%1 no es una palabra: se descarta</translation>
    </message>
</context>
<context>
    <name>StepFormulas</name>
    <message>
        <source>   (the largest score is taken off each: no p changes)</source>
        <translation>   (a cada puntuación se le resta la mayor: ninguna p cambia)</translation>
    </message>
    <message>
        <source>The loss is the true word&apos;s alone: </source>
        <translation>La pérdida es solo la de la palabra verdadera: </translation>
    </message>
    <message>
        <source>loss of the step, all rows together: </source>
        <translation>pérdida del paso, todas las filas juntas: </translation>
    </message>
    <message>
        <source>each input word&apos;s row of E</source>
        <translation>la fila de E de cada palabra de entrada</translation>
    </message>
</context>
<context>
    <name>StepHeaderTexts</name>
    <message>
        <source>look up</source>
        <translation>consultar</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>predecir</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualizar</translation>
    </message>
    <message>
        <source>what moved</source>
        <translation>qué se movió</translation>
    </message>
    <message>
        <source>skip-gram</source>
        <translation>skip-gram</translation>
    </message>
    <message>
        <source>CBOW</source>
        <translation>CBOW</translation>
    </message>
    <message>
        <source>%1, negative sampling, k = %2</source>
        <translation>%1, muestreo negativo, k = %2</translation>
    </message>
    <message>
        <source>%1, full softmax</source>
        <translation>%1, softmax completo</translation>
    </message>
    <message>
        <source>%1, hierarchical softmax</source>
        <translation>%1, softmax jerárquico</translation>
    </message>
</context>
<context>
    <name>TextReading</name>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>at sample %L1 · </source>
        <translation>en el ejemplo %L1 · </translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>un ejemplo</translation>
    </message>
    <message>
        <source>mean over the last 1,000</source>
        <translation>media de los últimos 1000</translation>
    </message>
    <message>
        <source>nats · mean of the last 1,000 samples</source>
        <translation>nats · media de los últimos 1000 ejemplos</translation>
    </message>
    <message>
        <source>epoch %1: %2 · </source>
        <translation>época %1: %2 · </translation>
    </message>
    <message>
        <source>this text comes without groups of words</source>
        <translation>este texto no trae grupos de palabras</translation>
    </message>
    <message>
        <source>silhouette of each topic</source>
        <translation>silueta de cada tema</translation>
    </message>
    <message>
        <source>in E %1, on the map %2 · mean silhouettes</source>
        <translation>en E %1, en el mapa %2 · siluetas medias</translation>
    </message>
    <message>
        <source>looking back: sample %L1 of %L2</source>
        <translation>mirando atrás: ejemplo %L1 de %L2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>on the axes of now · </source>
        <translation>sobre los ejes actuales · </translation>
    </message>
    <message>
        <source>%1 % of the variance · PCA of E, axes %2 and %3</source>
        <translation>%1&#xa0;% de la varianza · PCA de E, ejes %2 y %3</translation>
    </message>
    <message>
        <source>E between words</source>
        <translation>E entre palabras</translation>
    </message>
    <message>
        <source> · unit vectors</source>
        <translation> · vectores unitarios</translation>
    </message>
    <message>
        <source> · raw vectors</source>
        <translation> · vectores sin normalizar</translation>
    </message>
    <message>
        <source> · axes frozen at sample %L1</source>
        <translation> · ejes congelados en el ejemplo %L1</translation>
    </message>
    <message>
        <source> · %L1 of %L2 words shown</source>
        <translation> · se muestran %L1 de %L2 palabras</translation>
    </message>
    <message>
        <source> · the %L1 most frequent of %L2 words</source>
        <translation> · las %L1 palabras más frecuentes de %L2</translation>
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
        <translation>La primera palabra del par</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>What the first word is to</source>
        <translation>Con qué se relaciona la primera palabra</translation>
    </message>
    <message>
        <source>c</source>
        <translation>c</translation>
    </message>
    <message>
        <source>The word whose counterpart is sought</source>
        <translation>La palabra cuya pareja se busca</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>expected, if you like</source>
        <translation>esperada, si quieres</translation>
    </message>
    <message>
        <source>The word you expect: its rank among all words is told</source>
        <translation>La palabra que esperas: se indica su puesto entre todas las palabras</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>The words nearest to b − a + c, all three made unit vectors and left out themselves; double-click to go to one</source>
        <translation>Las palabras más cercanas a b − a + c, con las tres convertidas en vectores unitarios y excluidas de la lista; haz doble clic para ir a una</translation>
    </message>
    <message>
        <source>is to</source>
        <translation>es a</translation>
    </message>
    <message>
        <source>Analogy: a is to b as c is to ?</source>
        <translation>Analogía: a es a b como c es a ?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Write three words; the answer follows training.</source>
        <translation>Escribe tres palabras; la respuesta sigue al entrenamiento.</translation>
    </message>
    <message>
        <source>Not in the vocabulary: %1</source>
        <translation>No está en el vocabulario: %1</translation>
    </message>
    <message>
        <source>The ten best, by cosine with b − a + c:</source>
        <translation>Las diez mejores, por coseno con b − a + c:</translation>
    </message>
    <message>
        <source>“%1” is not in the vocabulary.</source>
        <translation>«%1» no está en el vocabulario.</translation>
    </message>
    <message>
        <source>“%1” is one of the three words of the question.</source>
        <translation>«%1» es una de las tres palabras de la pregunta.</translation>
    </message>
    <message>
        <source>%1 comes as number %L2 of %L3, with %4.</source>
        <translation>%1 queda en el puesto %L2 de %L3, con %4.</translation>
    </message>
</context>
<context>
    <name>firth::Appearance</name>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Firth speaks the system&apos;s language from its next start on</source>
        <translation>Firth hablará el idioma del sistema la próxima vez que se inicie</translation>
    </message>
    <message>
        <source>Firth speaks this language from its next start on: %1</source>
        <translation>Firth hablará este idioma la próxima vez que se inicie: %1</translation>
    </message>
</context>
<context>
    <name>firth::Autosave</name>
    <message>
        <source>a text and a model as large as these are too much to be kept twice</source>
        <translation>un texto y un modelo tan grandes son demasiado para guardarlos dos veces</translation>
    </message>
    <message>
        <source>This training is not kept for the case of a crash, so save it now and then (Ctrl+S): %1</source>
        <translation>Este entrenamiento no se conserva en caso de cierre inesperado, así que guárdalo de vez en cuando (Ctrl+S): %1</translation>
    </message>
</context>
<context>
    <name>firth::AxesPopup</name>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (grupo)</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>Ejes principales</translation>
    </message>
    <message>
        <source>Between words</source>
        <translation>Entre palabras</translation>
    </message>
    <message>
        <source>The directions in which the words vary most (PCA)</source>
        <translation>Las direcciones en las que más varían las palabras (PCA)</translation>
    </message>
    <message>
        <source>The direction from one word or group to another, such as car ↔ doctor</source>
        <translation>La dirección de una palabra o grupo a otro, como car ↔ doctor</translation>
    </message>
    <message>
        <source>Unit vectors</source>
        <translation>Vectores unitarios</translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation>Congelar ejes</translation>
    </message>
    <message>
        <source>Axes of the map</source>
        <translation>Ejes del mapa</translation>
    </message>
    <message>
        <source>All vectors made as long as 1 first, so that only directions count, as for the cosine; else frequent words with long vectors stand farther out</source>
        <translation>Primero todos los vectores pasan a tener longitud 1, para que solo cuente la dirección, como en el coseno; si no, las palabras frecuentes, de vectores largos, quedan más afuera</translation>
    </message>
    <message>
        <source>The axes stay as they are while training goes on; else they are fitted anew several times a second</source>
        <translation>Los ejes se quedan como están mientras sigue el entrenamiento; si no, se reajustan varias veces por segundo</translation>
    </message>
    <message>
        <source>Refit now</source>
        <translation>Reajustar ya</translation>
    </message>
    <message>
        <source>Lay the axes along the directions of largest variance of this moment, without turning them onto the last ones; the history shows a mark there</source>
        <translation>Coloca los ejes en las direcciones de mayor varianza de este momento, sin girarlos hacia los anteriores; el historial muestra allí una marca</translation>
    </message>
    <message>
        <source>The largest is 1; any two of the first ten can be shown</source>
        <translation>El 1 es el mayor; se pueden mostrar dos cualesquiera de los diez primeros</translation>
    </message>
    <message>
        <source>Axis to the right</source>
        <translation>Eje hacia la derecha</translation>
    </message>
    <message>
        <source>Axis upwards</source>
        <translation>Eje hacia arriba</translation>
    </message>
    <message>
        <source>To the right, axis</source>
        <translation>A la derecha, eje</translation>
    </message>
    <message>
        <source>upwards, axis</source>
        <translation>arriba, eje</translation>
    </message>
    <message>
        <source>word or group</source>
        <translation>palabra o grupo</translation>
    </message>
    <message>
        <source>A word on the map, or a group: then the mean of its words</source>
        <translation>Una palabra del mapa, o un grupo: entonces, la media de sus palabras</translation>
    </message>
    <message>
        <source>Left end</source>
        <translation>Extremo izquierdo</translation>
    </message>
    <message>
        <source>Right end</source>
        <translation>Extremo derecho</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Extremo inferior</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Extremo superior</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>No está en el mapa: %1</translation>
    </message>
    <message>
        <source>Each axis shows its own share; the two need not be at right angles.</source>
        <translation>Cada eje muestra su propia proporción; los dos no tienen por qué formar un ángulo recto.</translation>
    </message>
    <message>
        <source>The other axis is the direction of largest variance at right angles to it.</source>
        <translation>El otro eje es la dirección de mayor varianza perpendicular a este.</translation>
    </message>
    <message>
        <source>Write two words or groups; the other axis may stay empty.</source>
        <translation>Escribe dos palabras o grupos; el otro eje puede quedar vacío.</translation>
    </message>
    <message>
        <source>Fitted at sample %L1 to %L2 words.</source>
        <translation>Ajustados en el ejemplo %L1 a %L2 palabras.</translation>
    </message>
    <message>
        <source> They stay as they were then.</source>
        <translation> Se quedan como estaban entonces.</translation>
    </message>
    <message>
        <source> While training runs they follow it, each new fit turned within its plane onto the last one.</source>
        <translation> Mientras se entrena, lo siguen: cada ajuste nuevo se gira dentro de su plano hacia el anterior.</translation>
    </message>
</context>
<context>
    <name>firth::BackgroundJob</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
</context>
<context>
    <name>firth::ChoiceButton</name>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>no es así</translation>
    </message>
</context>
<context>
    <name>firth::ColourLegend</name>
    <message>
        <source>Colour scale</source>
        <translation>Escala de colores</translation>
    </message>
    <message>
        <source>blue %1, pale 0, orange %2</source>
        <translation>azul %1, pálido 0, naranja %2</translation>
    </message>
    <message>
        <source>One scale for both matrices, the same on either side of zero: the largest weight, rounded up to 1, 2 or 5 and a power of ten</source>
        <translation>Una misma escala para las dos matrices, igual a ambos lados del cero: el mayor peso, redondeado hacia arriba a 1, 2 o 5 por una potencia de diez</translation>
    </message>
</context>
<context>
    <name>firth::ComparePage</name>
    <message>
        <source>A second model beside the first, on the same text and from the same seed: CBOW against skip-gram, softmax against negative sampling, a window of 2 against one of 10.</source>
        <translation>Un segundo modelo junto al primero, con el mismo texto y la misma semilla: CBOW frente a skip-gram, softmax frente a muestreo negativo, una ventana de 2 frente a una de 10.</translation>
    </message>
    <message>
        <source>Add a second model</source>
        <translation>Añadir un segundo modelo</translation>
    </message>
    <message>
        <source>The other architecture first; change what you like then</source>
        <translation>Empieza con la otra arquitectura; después cambia lo que quieras</translation>
    </message>
    <message>
        <source>Start both anew</source>
        <translation>Reiniciar los dos</translation>
    </message>
    <message>
        <source>Two untrained models; Train then trains both</source>
        <translation>Dos modelos sin entrenar; Entrenar entrena entonces los dos</translation>
    </message>
    <message>
        <source>Train the second</source>
        <translation>Entrenar el segundo</translation>
    </message>
    <message>
        <source>Trains or pauses the second model alone</source>
        <translation>Entrena o pausa solo el segundo modelo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Lets the second model go</source>
        <translation>Descarta el segundo modelo</translation>
    </message>
    <message>
        <source>Second model: </source>
        <translation>Segundo modelo: </translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primer modelo</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
    <message>
        <source>Pause the second</source>
        <translation>Pausar el segundo</translation>
    </message>
    <message>
        <source>Two models at once</source>
        <translation>Dos modelos a la vez</translation>
    </message>
    <message>
        <source>Second model:</source>
        <translation>Segundo modelo:</translation>
    </message>
    <message>
        <source>Map of the %1</source>
        <translation>Mapa del %1</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Loss per sample, in nats</source>
        <translation>Pérdida por ejemplo, en nats</translation>
    </message>
    <message>
        <source>Mean of the last 1,000 samples. Two objectives count their losses differently: compare the shapes, not the heights.</source>
        <translation>Media de los últimos 1000 ejemplos. Dos objetivos cuentan su pérdida de manera distinta: compara las formas, no las alturas.</translation>
    </message>
    <message>
        <source>Mean silhouette of the topics</source>
        <translation>Silueta media de los temas</translation>
    </message>
    <message>
        <source>How far apart the topics lie in E, all dimensions</source>
        <translation>Cuánto se separan los temas en E, con todas las dimensiones</translation>
    </message>
    <message>
        <source>Seen most differently</source>
        <translation>Donde más difieren</translation>
    </message>
    <message>
        <source>Words whose neighbours differ most</source>
        <translation>Palabras cuyas vecinas más difieren</translation>
    </message>
    <message>
        <source>Click a word to see it on both maps</source>
        <translation>Haz clic en una palabra para verla en los dos mapas</translation>
    </message>
    <message>
        <source>Press Train: both models learn from the same text.</source>
        <translation>Pulsa Entrenar: los dos modelos aprenden del mismo texto.</translation>
    </message>
    <message>
        <source>No second model yet.</source>
        <translation>Todavía no hay segundo modelo.</translation>
    </message>
    <message>
        <source>Select a word to see its neighbours here.</source>
        <translation>Elige una palabra para ver aquí sus vecinas.</translation>
    </message>
    <message>
        <source>Nearest in E by cosine: %1</source>
        <translation>Más cercanas en E por coseno: %1</translation>
    </message>
    <message>
        <source>of their %1 nearest, words share %2 on average · the %L3 most frequent words</source>
        <translation>de sus %1 más cercanas, las palabras comparten %2 de media · las %L3 palabras más frecuentes</translation>
    </message>
</context>
<context>
    <name>firth::CompareSection</name>
    <message>
        <source>Pinned words compared</source>
        <translation>Palabras fijadas, comparadas</translation>
    </message>
    <message>
        <source>Cosines in hundredths: orange to 100, blue to −100, faint near 0</source>
        <translation>Cosenos en centésimas: naranja hasta 100, azul hasta −100, tenue cerca de 0</translation>
    </message>
    <message>
        <source>Cosines: orange to 1, blue to −1, faint near 0</source>
        <translation>Cosenos: naranja hasta 1, azul hasta −1, tenue cerca de 0</translation>
    </message>
</context>
<context>
    <name>firth::CosineMatrix</name>
    <message>
        <source>Cosines of the pinned words</source>
        <translation>Cosenos de las palabras fijadas</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 y %2: %3</translation>
    </message>
    <message>
        <source>cosine of %1 and %2: %3</source>
        <translation>coseno de %1 y %2: %3</translation>
    </message>
</context>
<context>
    <name>firth::CostTable</name>
    <message>
        <source>full softmax</source>
        <translation>softmax completo</translation>
    </message>
    <message>
        <source>negative sampling</source>
        <translation>muestreo negativo</translation>
    </message>
    <message>
        <source>hierarchical softmax</source>
        <translation>softmax jerárquico</translation>
    </message>
    <message>
        <source>%L1 score, %L2 weights</source>
        <translation>%L1 puntuación, %L2 pesos</translation>
    </message>
    <message>
        <source>%L1 scores, %L2 weights</source>
        <translation>%L1 puntuaciones, %L2 pesos</translation>
    </message>
    <message>
        <source>What a step costs</source>
        <translation>Lo que cuesta un paso</translation>
    </message>
    <message>
        <source>Scores that are computed and weights that are changed in one step</source>
        <translation>Puntuaciones que se calculan y pesos que se cambian en un paso</translation>
    </message>
    <message>
        <source>What one step costs</source>
        <translation>Lo que cuesta un paso</translation>
    </message>
    <message>
        <source>here: V = %L1, d = %L2</source>
        <translation>aquí: V = %L1, d = %L2</translation>
    </message>
    <message>
        <source>in earnest: V = %L1, d = %L2</source>
        <translation>en la práctica: V = %L1, d = %L2</translation>
    </message>
    <message>
        <source>%1 (this step)</source>
        <translation>%1 (este paso)</translation>
    </message>
    <message>
        <source>%1 (a noise word came twice)</source>
        <translation>%1 (una palabra de ruido salió dos veces)</translation>
    </message>
</context>
<context>
    <name>firth::CurveChart</name>
    <message>
        <source>From left to right: %1</source>
        <translation>De izquierda a derecha: %1</translation>
    </message>
    <message>
        <source>The curve begins when training does.</source>
        <translation>La curva empieza con el entrenamiento.</translation>
    </message>
</context>
<context>
    <name>firth::CurveKey</name>
    <message>
        <source>Key to the curves</source>
        <translation>Leyenda de las curvas</translation>
    </message>
</context>
<context>
    <name>firth::DifferenceModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Among the nearest words in the first model, not in the second</source>
        <translation>Entre las más cercanas en el primer modelo, pero no en el segundo</translation>
    </message>
    <message>
        <source>Among the nearest words in the second model, not in the first</source>
        <translation>Entre las más cercanas en el segundo modelo, pero no en el primero</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>comunes</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>solo en el primero</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>solo en el segundo</translation>
    </message>
</context>
<context>
    <name>firth::EditMenu</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Take back what you changed, and do it again</source>
        <translation>Deshacer lo que has cambiado, y rehacerlo</translation>
    </message>
    <message>
        <source>Takes back the last change of a setting, a pin or the map&apos;s colours; what a model has learned does not come back</source>
        <translation>Deshace el último cambio de un ajuste, de las palabras fijadas o de los colores del mapa; lo que un modelo había aprendido no vuelve</translation>
    </message>
    <message>
        <source>Does what was taken back once more</source>
        <translation>Vuelve a hacer lo que se había deshecho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>firth::EmptyState</name>
    <message>
        <source>Back to the map</source>
        <translation>Volver al mapa</translation>
    </message>
    <message>
        <source>What these vectors do have (Alt+1)</source>
        <translation>Lo que estos vectores sí tienen (Alt+1)</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>Abrir un texto…</translation>
    </message>
    <message>
        <source>Learn from a text of your own (Ctrl+O)</source>
        <translation>Aprender de un texto tuyo (Ctrl+O)</translation>
    </message>
    <message>
        <source>Take the small town</source>
        <translation>Usar la pequeña ciudad</translation>
    </message>
    <message>
        <source>A bundled text whose words form groups</source>
        <translation>Un texto incluido cuyas palabras forman grupos</translation>
    </message>
</context>
<context>
    <name>firth::FileCommands</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1 …</translation>
    </message>
    <message>
        <source>%1 is still being written; wait for it, or cancel it.</source>
        <translation>%1 todavía se está escribiendo; espera a que termine, o cancélalo.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Firth session (*.firth)</source>
        <translation>Sesión de Firth (*.firth)</translation>
    </message>
    <message>
        <source>Save context vectors</source>
        <translation>Guardar los vectores de contexto</translation>
    </message>
    <message>
        <source>Save vectors</source>
        <translation>Guardar los vectores</translation>
    </message>
    <message>
        <source>_context</source>
        <translation>_contexto</translation>
    </message>
    <message>
        <source>word2vec, binary (*.bin);;word2vec, text (*.txt *.vec);;Embedding Projector (*.tsv);;NumPy (*.npy)</source>
        <translation>word2vec, binario (*.bin);;word2vec, texto (*.txt *.vec);;Embedding Projector (*.tsv);;NumPy (*.npy)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>Picture (*.png);;Scalable picture (*.svg);;Coordinates, separated by tabs (*.tsv)</source>
        <translation>Imagen (*.png);;Imagen vectorial (*.svg);;Coordenadas, separadas por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>Mapa de %1</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .svg or .tsv</source>
        <translation>%1: elige un nombre que termine en .png, .svg o .tsv</translation>
    </message>
    <message>
        <source>The map&apos;s picture is on the clipboard</source>
        <translation>La imagen del mapa está en el portapapeles</translation>
    </message>
    <message>
        <source>Export the loss curve</source>
        <translation>Exportar la curva de pérdida</translation>
    </message>
    <message>
        <source>Export the cluster separation</source>
        <translation>Exportar la separación de grupos</translation>
    </message>
    <message>
        <source>Export the training as a film</source>
        <translation>Exportar el entrenamiento como película</translation>
    </message>
    <message>
        <source>Animated picture (*.webp);;Folder of pictures (*.png)</source>
        <translation>Imagen animada (*.webp);;Carpeta de imágenes (*.png)</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .webp or .png</source>
        <translation>%1: elige un nombre que termine en .webp o .png</translation>
    </message>
    <message>
        <source>Picture (*.png);;Scalable picture (*.svg);;Numbers, separated by commas (*.csv)</source>
        <translation>Imagen (*.png);;Imagen vectorial (*.svg);;Números, separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .svg or .csv</source>
        <translation>%1: elige un nombre que termine en .png, .svg o .csv</translation>
    </message>
    <message>
        <source>Something is being opened; save when it is there.</source>
        <translation>Se está abriendo algo; guarda cuando se haya abierto.</translation>
    </message>
</context>
<context>
    <name>firth::FileMenu</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open, save and export</source>
        <translation>Abrir, guardar y exportar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A text, finished word vectors, or a session: which of them is told by the content</source>
        <translation>Un texto, vectores ya entrenados o una sesión: cuál de ellos es lo dice el contenido</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Pegar texto…</translation>
    </message>
    <message>
        <source>Learn from text that you type or paste</source>
        <translation>Aprender de un texto que escribas o pegues</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Corpus, settings, model, history and view in one .firth file</source>
        <translation>Corpus, ajustes, modelo, historial y vista en un solo archivo .firth</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>Guardar sesión como…</translation>
    </message>
    <message>
        <source>The same in another file</source>
        <translation>Lo mismo en otro archivo</translation>
    </message>
    <message>
        <source>Save vectors…</source>
        <translation>Guardar vectores…</translation>
    </message>
    <message>
        <source>E, the embedding matrix: .bin, .txt, .tsv (Embedding Projector) or .npy</source>
        <translation>E, la matriz de embeddings: .bin, .txt, .tsv (Embedding Projector) o .npy</translation>
    </message>
    <message>
        <source>Save context vectors…</source>
        <translation>Guardar vectores de contexto…</translation>
    </message>
    <message>
        <source>C, the context matrix, in the same formats</source>
        <translation>C, la matriz de contexto, en los mismos formatos</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Exportar el mapa…</translation>
    </message>
    <message>
        <source>As it stands: .png, .svg with text as text, or .tsv with the coordinates</source>
        <translation>Tal como está: .png, .svg con el texto como texto, o .tsv con las coordenadas</translation>
    </message>
    <message>
        <source>Copy the map&apos;s picture</source>
        <translation>Copiar la imagen del mapa</translation>
    </message>
    <message>
        <source>To the clipboard, to paste it elsewhere</source>
        <translation>Al portapapeles, para pegarla en otro sitio</translation>
    </message>
    <message>
        <source>Export the loss curve…</source>
        <translation>Exportar la curva de pérdida…</translation>
    </message>
    <message>
        <source>As .png, .svg or .csv</source>
        <translation>Como .png, .svg o .csv</translation>
    </message>
    <message>
        <source>Export the cluster separation…</source>
        <translation>Exportar la separación de grupos…</translation>
    </message>
    <message>
        <source>Export the training as a film…</source>
        <translation>Exportar el entrenamiento como película…</translation>
    </message>
    <message>
        <source>The map at every moment that is kept: an animated .webp, or a folder of .png pictures</source>
        <translation>El mapa en cada momento guardado: un .webp animado o una carpeta de imágenes .png</translation>
    </message>
</context>
<context>
    <name>firth::FinishedModel</name>
    <message>
        <source>%1: does not fit into memory; choose a file with fewer words</source>
        <translation>%1: no cabe en la memoria; elige un archivo con menos palabras</translation>
    </message>
</context>
<context>
    <name>firth::HistoryBar</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Watch the training again, from its start or from where you are</source>
        <translation>Vuelve a ver el entrenamiento, desde el principio o desde donde estás</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Back to the present, every bit as it was (End)</source>
        <translation>Vuelve al presente, con cada bit como estaba (Fin)</translation>
    </message>
    <message>
        <source>Train on from here</source>
        <translation>Entrenar desde aquí</translation>
    </message>
    <message>
        <source>Forget what came after this moment and train on from it. With the same settings it comes out the same, bit for bit; change the learning rate first to see another course</source>
        <translation>Olvida lo que vino después de este momento y sigue entrenando desde él. Con los mismos ajustes el resultado es idéntico, bit a bit; cambia antes la tasa de aprendizaje para ver otra evolución</translation>
    </message>
    <message>
        <source>Name of this moment</source>
        <translation>Nombre de este momento</translation>
    </message>
    <message>
        <source>Name this moment</source>
        <translation>Nombrar este momento</translation>
    </message>
    <message>
        <source>Enter keeps the name, Escape does not; an empty name takes it away</source>
        <translation>Enter guarda el nombre, Esc no; un nombre vacío lo quita</translation>
    </message>
    <message>
        <source>Leave the name of a moment as it was</source>
        <translation>Deja el nombre del momento como estaba</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>%1: sample %L2</source>
        <translation>%1: ejemplo %L2</translation>
    </message>
    <message>
        <source>A replay takes</source>
        <translation>La reproducción dura</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Map of the past</source>
        <translation>Mapa del pasado</translation>
    </message>
    <message>
        <source>on the axes of then</source>
        <translation>sobre los ejes de entonces</translation>
    </message>
    <message>
        <source>on the axes of now, on which all moments compare</source>
        <translation>sobre los ejes actuales, en los que todos los momentos se pueden comparar</translation>
    </message>
    <message>
        <source>looking back: sample %1 of %1</source>
        <translation>mirando atrás: ejemplo %1 de %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>live · drag to look back</source>
        <translation>en vivo · arrastra para mirar atrás</translation>
    </message>
    <message>
        <source>live · the history is still to come</source>
        <translation>en vivo · el historial está por llegar</translation>
    </message>
    <message>
        <source>1 moment kept, %2 of %3 MB</source>
        <translation>1 momento guardado, %2 de %3 MB</translation>
    </message>
    <message>
        <source>%L1 moments kept, %2 of %3 MB</source>
        <translation>%L1 momentos guardados, %2 de %3 MB</translation>
    </message>
    <message>
        <source>Name this moment, go to a named one, train on by another objective, and how the past is shown</source>
        <translation>Nombrar este momento, ir a uno con nombre, seguir entrenando con otro objetivo y elegir cómo se muestra el pasado</translation>
    </message>
    <message>
        <source>Train on from here by</source>
        <translation>Entrenar desde aquí con</translation>
    </message>
    <message>
        <source>full softmax</source>
        <translation>softmax completo</translation>
    </message>
    <message>
        <source>negative sampling</source>
        <translation>muestreo negativo</translation>
    </message>
    <message>
        <source>hierarchical softmax</source>
        <translation>softmax jerárquico</translation>
    </message>
    <message>
        <source>What the words have learned stays. The loss curve jumps, since two objectives count their losses differently.</source>
        <translation>Lo que las palabras han aprendido se queda. La curva de pérdida da un salto, porque dos objetivos cuentan su pérdida de manera distinta.</translation>
    </message>
</context>
<context>
    <name>firth::HistorySlider</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>The kept moment before, after</source>
        <translation>El momento guardado anterior, siguiente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>The beginning, the present</source>
        <translation>El comienzo, el presente</translation>
    </message>
    <message>
        <source>History of the training</source>
        <translation>Historial del entrenamiento</translation>
    </message>
    <message>
        <source>Sample %L1 of %L2</source>
        <translation>Ejemplo %L1 de %L2</translation>
    </message>
    <message>
        <source>At the present, sample %L1</source>
        <translation>En el presente, ejemplo %L1</translation>
    </message>
    <message>
        <source>%1: sample %L2</source>
        <translation>%1: ejemplo %L2</translation>
    </message>
    <message>
        <source>Sample %L1: the map&apos;s axes were fitted anew, by you or because they had far to turn. Otherwise they follow the training, a little with each fit</source>
        <translation>Ejemplo %L1: los ejes del mapa se reajustaron, porque lo pediste o porque tenían que girar mucho. Por lo demás siguen al entrenamiento, un poco en cada ajuste</translation>
    </message>
    <message>
        <source>Once training has begun, its past can be looked at here</source>
        <translation>En cuanto empiece el entrenamiento, aquí podrás mirar su pasado</translation>
    </message>
    <message>
        <source>Sample %L1. Drag to look back; double-click names a moment; Left and Right go from one kept moment to the next, End to the present</source>
        <translation>Ejemplo %L1. Arrastra para mirar atrás; un doble clic da nombre a un momento; Izquierda y Derecha van de un momento guardado al siguiente, Fin al presente</translation>
    </message>
</context>
<context>
    <name>firth::HuffmanPicture</name>
    <message>
        <source>#%1  left or right?</source>
        <translation>#%1  ¿izquierda o derecha?</translation>
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
        <translation>izq. %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>der. %1</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>From branching to branching</source>
        <translation>De bifurcación en bifurcación</translation>
    </message>
    <message>
        <source>The way through the Huffman tree</source>
        <translation>El camino por el árbol de Huffman</translation>
    </message>
    <message>
        <source>not taken, right: %1</source>
        <translation>no se toma, derecha: %1</translation>
    </message>
    <message>
        <source>not taken, left: %1</source>
        <translation>no se toma, izquierda: %1</translation>
    </message>
    <message>
        <source>%L1 words: %2</source>
        <translation>%L1 palabras: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message>
        <source>#%1, left or right? σ(%2) = %3, right answer: %4, believed %5</source>
        <translation>#%1, ¿izquierda o derecha? σ(%2) = %3, respuesta correcta: %4, probabilidad que le da: %5</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Root first. Each bar shows how much the model believes in left and in right; ✓ marks the right answer.</source>
        <translation>La raíz va primero. Cada barra muestra qué probabilidad da el modelo a izquierda y a derecha; ✓ marca la respuesta correcta.</translation>
    </message>
    <message>
        <source>%1: P = %2</source>
        <translation>%1: P = %2</translation>
    </message>
    <message>
        <source>believed </source>
        <translation>probabilidad dada </translation>
    </message>
    <message>
        <source> = %1</source>
        <translation> = %1</translation>
    </message>
    <message>
        <source>%1, above %2</source>
        <translation>%1, por encima de %2</translation>
    </message>
</context>
<context>
    <name>firth::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Qué se inspecciona</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Give this panel the whole page</source>
        <translation>Da a este panel la página entera</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
</context>
<context>
    <name>firth::InventionCommands</name>
    <message>
        <source>Looking for its place …</source>
        <translation>Buscando su lugar …</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Writing the text anew …</source>
        <translation>Reescribiendo el texto …</translation>
    </message>
</context>
<context>
    <name>firth::InventionDialog</name>
    <message>
        <source>See where it lands</source>
        <translation>Ver dónde cae</translation>
    </message>
    <message>
        <source>Learn a vector for the new word alone, from these sentences; every other vector stays as it is</source>
        <translation>Aprende un vector solo para la palabra nueva, a partir de estas oraciones; todos los demás vectores se quedan como están</translation>
    </message>
    <message>
        <source>Train anew with it</source>
        <translation>Reentrenar con ella</translation>
    </message>
    <message>
        <source>A new model on the text with these sentences in it, so that the word is on the map</source>
        <translation>Un modelo nuevo con el texto más estas oraciones, para que la palabra esté en el mapa</translation>
    </message>
    <message>
        <source>Invent a word</source>
        <translation>Inventar una palabra</translation>
    </message>
    <message>
        <source>Write a few sentences with a word that does not exist, among words that this text knows. From its company alone it finds its place.</source>
        <translation>Escribe unas cuantas oraciones con una palabra que no existe, entre palabras que este texto conoce. Solo con su compañía encuentra su lugar.</translation>
    </message>
    <message>
        <source>Training anew takes each sentence 20 times, since a word that is seen but a few times hardly moves from where it starts. It starts a new model; what this one has learned is lost, unless you save the session first.</source>
        <translation>Reentrenar toma cada oración 20 veces, porque una palabra que se ve muy pocas veces apenas se mueve de donde empieza. Empieza un modelo nuevo; se pierde lo que este ha aprendido, a no ser que antes guardes la sesión.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Invented word</source>
        <translation>Palabra inventada</translation>
    </message>
    <message>
        <source>A word that this text does not have</source>
        <translation>Una palabra que este texto no tiene</translation>
    </message>
    <message>
        <source>Sentences with the invented word</source>
        <translation>Oraciones con la palabra inventada</translation>
    </message>
    <message>
        <source>Sentences with the invented word, read as the corpus is read</source>
        <translation>Oraciones con la palabra inventada, leídas como se lee el corpus</translation>
    </message>
    <message>
        <source>Type some sentences with the word</source>
        <translation>Escribe unas oraciones con la palabra</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Palabras más cercanas</translation>
    </message>
    <message>
        <source>The words nearest to it in E, all dimensions; double-click to go to one</source>
        <translation>Las palabras más cercanas a ella en E, con todas las dimensiones; haz doble clic para ir a una</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Ponerla en</translation>
    </message>
    <message>
        <source>Write sentences in which it stands there, and look</source>
        <translation>Escribe oraciones en las que ocupa ese lugar, y mira</translation>
    </message>
    <message>
        <source>Where it lands will be shown here.</source>
        <translation>Aquí se mostrará dónde cae.</translation>
    </message>
    <message>
        <source>looking for its place…</source>
        <translation>buscando su lugar…</translation>
    </message>
    <message>
        <source>%1 lands nowhere.</source>
        <translation>%1 no cae en ninguna parte.</translation>
    </message>
    <message>
        <source>%1 lands nearest to %2:</source>
        <translation>%1 cae junto a %2:</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Why: near it, in %L1 use, stand %2. Words that stand near the same ones have similar vectors, and so has it. No other vector moved.</source>
        <translation>Por qué: cerca de ella, en %L1 uso, aparecen %2. Las palabras que tienen cerca a las mismas palabras tienen vectores parecidos, y a ella le pasa igual. Ningún otro vector se movió.</translation>
    </message>
    <message>
        <source>Why: near it, in %L1 uses, stand %2. Words that stand near the same ones have similar vectors, and so has it. No other vector moved.</source>
        <translation>Por qué: cerca de ella, en %L1 usos, aparecen %2. Las palabras que tienen cerca a las mismas palabras tienen vectores parecidos, y a ella le pasa igual. Ningún otro vector se movió.</translation>
    </message>
    <message>
        <source>Not known to this text, and left out: %1.</source>
        <translation>Desconocidas en este texto, y por eso omitidas: %1.</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>La página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next page (Alt+Right)</source>
        <translation>La página siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>The lesson&apos;s text</source>
        <translation>El texto de la lección</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Todos los capítulos</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>Close the lesson; everything becomes as it was before (F2)</source>
        <translation>Cierra la lección; todo vuelve a estar como antes (F2)</translation>
    </message>
    <message>
        <source>To the lesson&apos;s page before</source>
        <translation>A la página anterior de la lección</translation>
    </message>
    <message>
        <source>To the lesson&apos;s next page</source>
        <translation>A la página siguiente de la lección</translation>
    </message>
    <message>
        <source>Word2vec in small steps</source>
        <translation>Word2vec en pequeños pasos</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>La lección</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>go on here, about %n minutes</source>
        <translation>
            <numerusform>continúa aquí, alrededor de %n minuto</numerusform>
            <numerusform>continúa aquí, unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the chapter as PDF</source>
        <translation>Guardar el capítulo como PDF</translation>
    </message>
    <message>
        <source>Save the chapter as PDF, to print it: its texts, pictures, questions and exercises, with the answers on a page of their own</source>
        <translation>Guarda el capítulo como PDF para imprimirlo: sus textos, imágenes, preguntas y ejercicios, con las respuestas en una página aparte</translation>
    </message>
    <message>
        <source>read; something is left to try</source>
        <translation>leído; queda algo por probar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forget which chapters and pages are done</source>
        <translation>Olvidar qué capítulos y páginas están hechos</translation>
    </message>
    <message>
        <source>Each chapter is a few short pages: the program shows something, you try it, and answer a question or two. While you learn, your own work waits; close the lesson, and everything is as it was.</source>
        <translation>Cada capítulo son unas pocas páginas cortas: el programa muestra algo, tú lo pruebas y respondes a una pregunta o dos. Mientras aprendes, tu propio trabajo espera; cierra la lección y todo estará como estaba.</translation>
    </message>
    <message>
        <source>go on at page %1 of %2</source>
        <translation>sigue en la página %1 de %2</translation>
    </message>
</context>
<context>
    <name>firth::LivePage</name>
    <message>
        <source>Sliding window</source>
        <translation>Ventana deslizante</translation>
    </message>
    <message>
        <source>Choose a corpus to begin.</source>
        <translation>Elige un corpus para empezar.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Type a word and press Enter to select it on the map</source>
        <translation>Escribe una palabra y pulsa Enter para elegirla en el mapa</translation>
    </message>
    <message>
        <source>Loss per sample</source>
        <translation>Pérdida por ejemplo</translation>
    </message>
    <message>
        <source>thousand samples</source>
        <translation>miles de ejemplos</translation>
    </message>
    <message>
        <source>Cluster separation</source>
        <translation>Separación de grupos</translation>
    </message>
    <message>
        <source>This text comes without groups of words whose distance could be followed. The bundled corpora have them.</source>
        <translation>Este texto no trae grupos de palabras cuya distancia se pueda seguir. Los corpus incluidos sí los tienen.</translation>
    </message>
    <message>
        <source>sentence %L1 of %L2 · %3</source>
        <translation>oración %L1 de %L2 · %3</translation>
    </message>
    <message>
        <source>the centre word predicts each context word</source>
        <translation>la palabra central predice cada palabra de contexto</translation>
    </message>
    <message>
        <source>the context words together predict the centre word</source>
        <translation>las palabras de contexto predicen juntas la palabra central</translation>
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
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Everything at once while training runs (Alt+1)</source>
        <translation>Todo a la vez mientras se entrena (Alt+1)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>From the text to its tokens, stage by stage (Alt+2)</source>
        <translation>Del texto a sus tokens, etapa por etapa (Alt+2)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The sliding window and the samples it makes (Alt+3)</source>
        <translation>La ventana deslizante y los ejemplos que produce (Alt+3)</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Every number of one training step, stage by stage (Alt+4)</source>
        <translation>Todos los números de un paso de entrenamiento, etapa por etapa (Alt+4)</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>E and C, every weight (Alt+5)</source>
        <translation>E y C, peso por peso (Alt+5)</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>All words with their counts (Alt+6)</source>
        <translation>Todas las palabras con su frecuencia (Alt+6)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Two models of the same text side by side (Alt+7)</source>
        <translation>Dos modelos del mismo texto, uno al lado del otro (Alt+7)</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Open the page %1</source>
        <translation>Abrir la página %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>This setting starts a new model; what this one has learned is lost.</source>
        <translation>Este ajuste empieza un modelo nuevo; se pierde lo que este ha aprendido.</translation>
    </message>
    <message>
        <source>Reset starts a new model; what this one has learned is lost.</source>
        <translation>Reiniciar empieza un modelo nuevo; se pierde lo que este ha aprendido.</translation>
    </message>
    <message>
        <source>A file of vectors holds words and numbers, but not the text that they were learned from.</source>
        <translation>Un archivo de vectores contiene palabras y números, pero no el texto del que se aprendieron.</translation>
    </message>
    <message>
        <source>These vectors are finished</source>
        <translation>Estos vectores ya están entrenados</translation>
    </message>
    <message>
        <source>So there is nothing here to be split into tokens. Open a text to follow it from its letters to its vocabulary.</source>
        <translation>Por eso aquí no hay nada que dividir en tokens. Abre un texto para seguirlo desde sus letras hasta su vocabulario.</translation>
    </message>
    <message>
        <source>So there is no sentence for the window to slide over. Open a text to see which samples it makes.</source>
        <translation>Por eso no hay ninguna oración sobre la que deslizar la ventana. Abre un texto para ver qué ejemplos produce.</translation>
    </message>
    <message>
        <source>So there is no sample to take a step with. Open a text to follow every number of one step.</source>
        <translation>Por eso no hay ningún ejemplo con el que dar un paso. Abre un texto para seguir todos los números de un paso.</translation>
    </message>
    <message>
        <source>So no second model can be trained on it. Open a text to train two models side by side.</source>
        <translation>Por eso no se puede entrenar un segundo modelo con ellos. Abre un texto para entrenar dos modelos, uno al lado del otro.</translation>
    </message>
    <message>
        <source>These vectors are finished: no text came with them to train on</source>
        <translation>Estos vectores ya están entrenados: no vino con ellos ningún texto con el que entrenar</translation>
    </message>
    <message>
        <source>finished vectors: %L1 words × %L2 dimensions</source>
        <translation>vectores ya entrenados: %L1 palabras × %L2 dimensiones</translation>
    </message>
    <message>
        <source>Another text starts a new model; what this one has learned is lost.</source>
        <translation>Otro texto empieza un modelo nuevo; se pierde lo que este ha aprendido.</translation>
    </message>
    <message>
        <source>No training is kept for the case of a crash, so save now and then (Ctrl+S): %1</source>
        <translation>Ningún entrenamiento se conserva en caso de cierre inesperado, así que guarda de vez en cuando (Ctrl+S): %1</translation>
    </message>
    <message>
        <source>Firth was closed in the middle of training %1 (epoch %2, %3).</source>
        <translation>Firth se cerró en pleno entrenamiento de %1 (época %2, %3).</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarlo</translation>
    </message>
    <message>
        <source>Open that training as it was last kept, seconds before the end</source>
        <translation>Abre ese entrenamiento tal como se guardó por última vez, segundos antes del final</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Throw that training away for good</source>
        <translation>Descarta ese entrenamiento para siempre</translation>
    </message>
    <message>
        <source>Go back to sample %L1 and train on with α = %2</source>
        <translation>Volver al ejemplo %L1 y seguir entrenando con α = %2</translation>
    </message>
    <message>
        <source>Forget what came after that sample, when all weights were still small, and train on from there with a smaller learning rate</source>
        <translation>Olvida lo que vino después de ese ejemplo, cuando todos los pesos eran aún pequeños, y sigue entrenando desde allí con una tasa de aprendizaje menor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave the model as it is: step back, reset, or choose settings</source>
        <translation>Deja el modelo como está: da un paso atrás, reinicia o cambia los ajustes</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Learn word2vec step by step (F2)</source>
        <translation>Aprende word2vec paso a paso (F2)</translation>
    </message>
    <message>
        <source>Open or close the lesson</source>
        <translation>Abrir o cerrar la lección</translation>
    </message>
    <message>
        <source>Read it as Latin-1</source>
        <translation>Leer como Latin-1</translation>
    </message>
    <message>
        <source>Read it as UTF-16</source>
        <translation>Leer como UTF-16</translation>
    </message>
    <message>
        <source>As texts in western languages were written before UTF-8: one byte a letter</source>
        <translation>Como se escribían antes de UTF-8 los textos en lenguas occidentales: un byte por letra</translation>
    </message>
    <message>
        <source>As some programs save text: two bytes a letter</source>
        <translation>Como guardan el texto algunos programas: dos bytes por letra</translation>
    </message>
    <message>
        <source>Leave open what is open</source>
        <translation>Deja abierto lo que está abierto</translation>
    </message>
    <message>
        <source>Stop teaching</source>
        <translation>Terminar la clase</translation>
    </message>
    <message>
        <source>Everything becomes as it was before (Ctrl+T)</source>
        <translation>Todo vuelve a estar como antes (Ctrl+T)</translation>
    </message>
    <message>
        <source>The teacher has frozen the settings.</source>
        <translation>Quien da la clase ha congelado los ajustes.</translation>
    </message>
    <message>
        <source>New to word2vec? The lesson explains it in small steps, and you try each of them here.</source>
        <translation>¿Aún no conoces word2vec? La lección lo explica en pequeños pasos, y cada uno lo pruebas aquí.</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Abrir la lección</translation>
    </message>
    <message>
        <source>Ten short chapters beside the window (F2)</source>
        <translation>Diez capítulos cortos junto a la ventana (F2)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>F2 opens it at any time</source>
        <translation>F2 la abre en cualquier momento</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>capítulo %1</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>capítulo</translation>
    </message>
    <message>
        <source>Save the chapter as PDF</source>
        <translation>Guardar el capítulo como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Making the handout: each page is played for its picture …</source>
        <translation>Preparando el PDF: se recorre cada página para sacar su imagen …</translation>
    </message>
    <message>
        <source>Reading the text in another way starts a new model; what this one has learned is lost.</source>
        <translation>Leer el texto de otra manera empieza un modelo nuevo; se pierde lo que este ha aprendido.</translation>
    </message>
</context>
<context>
    <name>firth::MapBar</name>
    <message>
        <source>Axes…</source>
        <translation>Ejes…</translation>
    </message>
    <message>
        <source>Which axes the map has, and what they carry (Alt+A)</source>
        <translation>Qué ejes tiene el mapa y cuánto recoge cada uno (Alt+A)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Which words the map shows; its axes are fitted to them</source>
        <translation>Qué palabras muestra el mapa; sus ejes se ajustan a ellas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>What the colours of the words say</source>
        <translation>Qué indican los colores de las palabras</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Back from some words to all of the map</source>
        <translation>De unas pocas palabras, de vuelta al mapa entero</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Qué muestra el mapa</translation>
    </message>
    <message>
        <source>All %L1 words</source>
        <translation>Las %L1 palabras</translation>
    </message>
    <message>
        <source>The most frequent</source>
        <translation>Las más frecuentes</translation>
    </message>
    <message>
        <source>The %L1 words in groups</source>
        <translation>Las %L1 palabras con grupo</translation>
    </message>
    <message>
        <source>Some alone (mark words on the map, then Isolate)</source>
        <translation>Solo algunas (marca palabras en el mapa y pulsa Aislar)</translation>
    </message>
    <message>
        <source>The %L1 isolated words</source>
        <translation>Las %L1 palabras aisladas</translation>
    </message>
    <message>
        <source>By topic (this text comes without)</source>
        <translation>Por tema (este texto no trae temas)</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By my groups (mark words on the map to make one)</source>
        <translation>Por mis grupos (marca palabras en el mapa para crear uno)</translation>
    </message>
    <message>
        <source>By my groups</source>
        <translation>Por mis grupos</translation>
    </message>
    <message>
        <source>By clusters in E (k-means)</source>
        <translation>Por clústeres en E (k-means)</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 clústeres</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Por frecuencia</translation>
    </message>
    <message>
        <source>By similarity to the selected word</source>
        <translation>Por similitud con la palabra elegida</translation>
    </message>
    <message>
        <source>By change since the epoch began</source>
        <translation>Por cambio desde que empezó la época</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>clúster %1</translation>
    </message>
    <message>
        <source>count, on a log scale</source>
        <translation>frecuencia, en escala logarítmica</translation>
    </message>
    <message>
        <source>similarity: select a word on the map</source>
        <translation>similitud: elige una palabra en el mapa</translation>
    </message>
    <message>
        <source>cosine with %1</source>
        <translation>coseno con %1</translation>
    </message>
    <message>
        <source>change: begins with training</source>
        <translation>cambio: empieza con el entrenamiento</translation>
    </message>
    <message>
        <source>moved since the epoch began</source>
        <translation>movimiento desde que empezó la época</translation>
    </message>
</context>
<context>
    <name>firth::MapCard</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Axis to the right</source>
        <translation>Eje hacia la derecha</translation>
    </message>
    <message>
        <source>Axis upwards</source>
        <translation>Eje hacia arriba</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>%1 % of the variance</source>
        <translation>%1 % de la varianza</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The direction from the one to the other in E, with its share of the variance</source>
        <translation>La dirección de un extremo al otro en E, con su proporción de la varianza</translation>
    </message>
    <message>
        <source>axis %1 · %2</source>
        <translation>eje %1 · %2</translation>
    </message>
    <message>
        <source>A principal axis and its share of the variance. While training runs it is followed: each new fit is turned
within its plane onto the last one, so that words move because they learned.</source>
        <translation>Un eje principal y su proporción de la varianza. Mientras se entrena, se va siguiendo: cada ajuste nuevo se gira
dentro de su plano hacia el anterior, de modo que las palabras se mueven porque han aprendido.</translation>
    </message>
    <message>
        <source>largest variance left · %1</source>
        <translation>mayor varianza restante · %1</translation>
    </message>
    <message>
        <source>The direction of largest variance at right angles to the other, and its share</source>
        <translation>La dirección de mayor varianza perpendicular a la otra, y su proporción</translation>
    </message>
</context>
<context>
    <name>firth::MapFilm</name>
    <message>
        <source>epoch %1 of %2 · sample %L3</source>
        <translation>época %1 de %2 · ejemplo %L3</translation>
    </message>
</context>
<context>
    <name>firth::MapToolStrip</name>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>Dragging moves the map (V)</source>
        <translation>Arrastrar mueve el mapa (V)</translation>
    </message>
    <message>
        <source>Mark words with a rectangle</source>
        <translation>Marcar palabras con un rectángulo</translation>
    </message>
    <message>
        <source>Dragging marks the words inside a rectangle (R); so does Shift + dragging at any time. Esc leaves</source>
        <translation>Arrastrar marca las palabras dentro de un rectángulo (R); también Mayús + arrastrar en cualquier momento. Esc para salir</translation>
    </message>
    <message>
        <source>Mark words with a lasso</source>
        <translation>Marcar palabras con un lazo</translation>
    </message>
    <message>
        <source>Dragging marks the words inside the line that you draw (L). Esc leaves</source>
        <translation>Arrastrar marca las palabras dentro de la línea que dibujes (L). Esc para salir</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>Estelas</translation>
    </message>
    <message>
        <source>Show the way that the chosen and the pinned words took in the last seconds (T)</source>
        <translation>Muestra el camino que han seguido la palabra elegida y las fijadas en los últimos segundos (T)</translation>
    </message>
    <message>
        <source>Vectors as arrows</source>
        <translation>Vectores como flechas</translation>
    </message>
    <message>
        <source>Show the vectors of the chosen and the pinned words as arrows from zero (A)</source>
        <translation>Muestra los vectores de la palabra elegida y de las fijadas como flechas desde el cero (A)</translation>
    </message>
</context>
<context>
    <name>firth::MapView</name>
    <message>
        <source>each pixel:</source>
        <translation>cada píxel:</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%L1 words</source>
        <translation>%L1 palabras</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>sin grupo</translation>
    </message>
    <message>
        <source>rank %L1</source>
        <translation>puesto %L1</translation>
    </message>
    <message>
        <source>%1 · count %L2</source>
        <translation>%1 · frecuencia %L2</translation>
    </message>
    <message>
        <source>cosine to %1: %2</source>
        <translation>coseno con %1: %2</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Choose the next word in that direction</source>
        <translation>Elegir la siguiente palabra en esa dirección</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Come nearer, go farther</source>
        <translation>Acercarse, alejarse</translation>
    </message>
    <message>
        <source>0, Home</source>
        <translation>0, Inicio</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Mostrar el mapa entero</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a mode, then marks, then the chosen word</source>
        <translation>Salir de un modo, luego quitar las marcas, luego la palabra elegida</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Fit the map to all words</source>
        <translation>Encaja todas las palabras en el mapa</translation>
    </message>
    <message>
        <source>Show all words again, and follow them (0)</source>
        <translation>Vuelve a mostrar todas las palabras y las sigue (0)</translation>
    </message>
    <message>
        <source>Esc takes the mark away</source>
        <translation>Esc quita la marca</translation>
    </message>
    <message>
        <source>1 word marked</source>
        <translation>1 palabra marcada</translation>
    </message>
    <message>
        <source>%L1 words marked</source>
        <translation>%L1 palabras marcadas</translation>
    </message>
    <message>
        <source>, chosen: %1</source>
        <translation>, elegida: %1</translation>
    </message>
    <message>
        <source>, marked: %L1</source>
        <translation>, marcadas: %L1</translation>
    </message>
</context>
<context>
    <name>firth::MarkedWords</name>
    <message>
        <source>Isolate</source>
        <translation>Aislar</translation>
    </message>
    <message>
        <source>Show these words alone, on axes that are fitted to them</source>
        <translation>Muestra solo estas palabras, sobre ejes ajustados a ellas</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Crear un grupo</translation>
    </message>
    <message>
        <source>Keep these words as a group, with a colour of its own; axes can lead from one group to another</source>
        <translation>Conserva estas palabras como grupo, con color propio; los ejes pueden ir de un grupo a otro</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>The words are no longer marked</source>
        <translation>Las palabras dejan de estar marcadas</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Palabras marcadas</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nombre de un grupo</translation>
    </message>
    <message>
        <source>Write a name and press Enter to keep the marked words as a group</source>
        <translation>Escribe un nombre y pulsa Enter para conservar las palabras marcadas como grupo</translation>
    </message>
    <message>
        <source>%L1 words</source>
        <translation>%L1 palabras</translation>
    </message>
</context>
<context>
    <name>firth::MatricesPage</name>
    <message>
        <source>E, embedding matrix</source>
        <translation>E, matriz de embeddings</translation>
    </message>
    <message>
        <source>C, context matrix</source>
        <translation>C, matriz de contexto</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Number pointed at</source>
        <translation>Número señalado</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Celdas más pequeñas</translation>
    </message>
    <message>
        <source>Smaller cells, more of them (−, or Ctrl and the wheel)</source>
        <translation>Celdas más pequeñas, y más a la vista (−, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Celdas más grandes</translation>
    </message>
    <message>
        <source>Larger cells, up to the number written in each (+, or Ctrl and the wheel)</source>
        <translation>Celdas más grandes, hasta ver el número escrito en cada una (+, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Fit the cells</source>
        <translation>Encajar las celdas</translation>
    </message>
    <message>
        <source>Every word readable and, if there is room, all dimensions in sight (0)</source>
        <translation>Todas las palabras legibles y, si hay sitio, todas las dimensiones a la vista (0)</translation>
    </message>
    <message>
        <source>E, embedding matrix · %L1 words × %L2 dimensions</source>
        <translation>E, matriz de embeddings · %L1 palabras × %L2 dimensiones</translation>
    </message>
    <message>
        <source>One row a word: the vector that it learns, and the result.</source>
        <translation>Una fila por palabra: el vector que aprende, y el resultado.</translation>
    </message>
    <message>
        <source>C, context matrix · %L1 dimensions × %L2 words</source>
        <translation>C, matriz de contexto · %L1 dimensiones × %L2 palabras</translation>
    </message>
    <message>
        <source>One column a word: what an input vector is multiplied with to score it.</source>
        <translation>Una columna por palabra: aquello por lo que se multiplica un vector de entrada para puntuarla.</translation>
    </message>
    <message>
        <source>C, context matrix · %L1 dimensions × %L2 inner nodes</source>
        <translation>C, matriz de contexto · %L1 dimensiones × %L2 nodos internos</translation>
    </message>
    <message>
        <source>One column an inner node of the Huffman tree: what an input vector is multiplied with at each branching.</source>
        <translation>Una columna por nodo interno del árbol de Huffman: aquello por lo que se multiplica un vector de entrada en cada bifurcación.</translation>
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
        <translation>Señala una celda para ver su número exacto.</translation>
    </message>
</context>
<context>
    <name>firth::MatrixView</name>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Arrow keys, Page up, Page down</source>
        <translation>Teclas de flecha, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Ir de celda en celda</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>The first word, the last</source>
        <translation>La primera palabra, la última</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Larger cells, smaller ones, as at first</source>
        <translation>Celdas más grandes, más pequeñas, como al principio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose the word of this row</source>
        <translation>Elegir la palabra de esta fila</translation>
    </message>
    <message>
        <source>%1, dimension %2</source>
        <translation>%1, dimensión %2</translation>
    </message>
</context>
<context>
    <name>firth::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation>Quita este mensaje</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop this, and keep everything as it was</source>
        <translation>Detiene esto y deja todo como estaba</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
</context>
<context>
    <name>firth::ModelControls</name>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
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
        <translation>Las palabras de contexto predicen juntas la palabra central</translation>
    </message>
    <message>
        <source>The centre word predicts each of its context words</source>
        <translation>La palabra central predice cada una de sus palabras de contexto</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Negative sampling</source>
        <translation>Muestreo negativo</translation>
    </message>
    <message>
        <source>Hierarchical</source>
        <translation>Jerárquico</translation>
    </message>
    <message>
        <source>Full softmax: score every word of the vocabulary in each step</source>
        <translation>Softmax completo: puntúa en cada paso todas las palabras del vocabulario</translation>
    </message>
    <message>
        <source>Tell the true word from a few noise words</source>
        <translation>Distingue la palabra verdadera de unas pocas palabras de ruido</translation>
    </message>
    <message>
        <source>Hierarchical softmax: yes or no at each node on the way to the word</source>
        <translation>Softmax jerárquico: sí o no en cada nodo del camino a la palabra</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>How many numbers a word&apos;s vector has; starts a new model</source>
        <translation>Cuántos números tiene el vector de una palabra; empieza un modelo nuevo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>How many tokens to either side count as context; starts a new model</source>
        <translation>Cuántos tokens a cada lado cuentan como contexto; empieza un modelo nuevo</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negativos</translation>
    </message>
    <message>
        <source>How many noise words are drawn for each sample; starts a new model</source>
        <translation>Cuántas palabras de ruido se sortean para cada ejemplo; empieza un modelo nuevo</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>0: nothing pushes words apart</source>
        <translation>0: nada separa las palabras</translation>
    </message>
    <message>
        <source>Without noise words every sample only pulls its two words together: all vectors come to point the same way, every cosine goes to 1, and the loss to 0, with nothing learned. Try it, then set Negatives to 5.</source>
        <translation>Sin palabras de ruido, cada ejemplo solo junta sus dos palabras: todos los vectores acaban apuntando hacia el mismo lado, todos los cosenos llegan a 1 y la pérdida a 0, sin haber aprendido nada. Pruébalo y después pon Negativos en 5.</translation>
    </message>
</context>
<context>
    <name>firth::NeighbourModel</name>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>1: nearest of all words on the map</source>
        <translation>1: la más cercana de todas las palabras en el mapa</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>vecina</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>on map</source>
        <translation>en mapa</translation>
    </message>
</context>
<context>
    <name>firth::NoisePicture</name>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>From noise word to noise word</source>
        <translation>De una palabra de ruido a otra</translation>
    </message>
    <message>
        <source>Noise distribution with the words drawn</source>
        <translation>Distribución de ruido con las palabras sorteadas</translation>
    </message>
    <message>
        <source>never drawn: the true word</source>
        <translation>nunca se sortea: la palabra verdadera</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>%1, drawn %2 times</source>
        <translation>%1, sorteada %2 veces</translation>
    </message>
    <message>
        <source>%1: noise probability %2, seen %L3 times</source>
        <translation>%1: probabilidad de ruido %2, vista %L3 veces</translation>
    </message>
    <message>
        <source>; never drawn in this step: it is the true word</source>
        <translation>; nunca se sortea en este paso: es la palabra verdadera</translation>
    </message>
    <message>
        <source>; drawn once</source>
        <translation>; sorteada una vez</translation>
    </message>
    <message>
        <source>; drawn %1 times</source>
        <translation>; sorteada %1 veces</translation>
    </message>
    <message>
        <source>Each word is as wide as its chance to be drawn as noise: its count to the power 0.75, over the sum of all. Frequent words stand at the left.</source>
        <translation>Cada palabra es tan ancha como su probabilidad de salir sorteada como ruido: su frecuencia elevada a 0.75, dividida por la suma de todas. Las palabras frecuentes están a la izquierda.</translation>
    </message>
    <message>
        <source>%L1 words are too narrow here to be told apart.</source>
        <translation>%L1 palabras son aquí demasiado estrechas para distinguirlas.</translation>
    </message>
</context>
<context>
    <name>firth::NumberBadge</name>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
</context>
<context>
    <name>firth::NumberTable</name>
    <message>
        <source>Table: %1</source>
        <translation>Tabla: %1</translation>
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
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>firth::PageDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>firth::PageView</name>
    <message>
        <source>Show me</source>
        <translation>Muéstrame</translation>
    </message>
    <message>
        <source>The program does it, and lights what the page is about</source>
        <translation>El programa lo hace e ilumina aquello de lo que trata la página</translation>
    </message>
    <message>
        <source>Now you</source>
        <translation>Ahora tú</translation>
    </message>
    <message>
        <source>Give me a hint</source>
        <translation>Dame una pista</translation>
    </message>
    <message>
        <source>Tells how it is done</source>
        <translation>Dice cómo se hace</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>&lt;b&gt;Yes.&lt;/b&gt; </source>
        <translation>&lt;b&gt;Sí.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>&lt;b&gt;Not quite.&lt;/b&gt; </source>
        <translation>&lt;b&gt;No del todo.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>&lt;b&gt;✓ Done.&lt;/b&gt; </source>
        <translation>&lt;b&gt;✓ Hecho.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Find these out with the program; its text is still open beside you.</source>
        <translation>Averígualo con el programa; el texto sigue abierto aquí al lado.</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>Ejercicio %1</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Mostrar la solución</translation>
    </message>
    <message>
        <source>Try it yourself first; then compare</source>
        <translation>Inténtalo primero por tu cuenta; luego compara</translation>
    </message>
</context>
<context>
    <name>firth::PinnedWords</name>
    <message>
        <source>Pinned words</source>
        <translation>Palabras fijadas</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Let this word go (Ctrl+P)</source>
        <translation>Suelta esta palabra (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 words are pinned; let one go first</source>
        <translation>Ya hay %1 palabras fijadas; suelta una antes</translation>
    </message>
    <message>
        <source>Keep this word at hand: its similarity to others is followed while training, and pinned words are compared (Ctrl+P)</source>
        <translation>Ten esta palabra a mano: durante el entrenamiento se sigue su similitud con otras, y las palabras fijadas se comparan (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pin this word, or let it go</source>
        <translation>Fija esta palabra, o suéltala</translation>
    </message>
</context>
<context>
    <name>firth::ProbabilityChart</name>
    <message>
        <source>Order of the bars</source>
        <translation>Orden de las barras</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Por valor</translation>
    </message>
    <message>
        <source>Vocabulary order</source>
        <translation>Por vocabulario</translation>
    </message>
    <message>
        <source>The most probable word first</source>
        <translation>La palabra más probable primero</translation>
    </message>
    <message>
        <source>The most frequent word first</source>
        <translation>La palabra más frecuente primero</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>From bar to bar</source>
        <translation>De barra en barra</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Probabilities as bars</source>
        <translation>Probabilidades en barras</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadera</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>Exponentials as bars</source>
        <translation>Exponenciales en barras</translation>
    </message>
    <message>
        <source>all %L1 words</source>
        <translation>las %L1 palabras</translation>
    </message>
    <message>
        <source>the %L1 most probable of %L2 words</source>
        <translation>las %L1 palabras más probables de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 words, and %3</source>
        <translation>%L1 de %L2 palabras, y %3</translation>
    </message>
    <message>
        <source>  ▲ true</source>
        <translation>  ▲ verdadera</translation>
    </message>
    <message>
        <source>  ▼ favourite</source>
        <translation>  ▼ favorita</translation>
    </message>
    <message>
        <source>, the true word</source>
        <translation>, la palabra verdadera</translation>
    </message>
    <message>
        <source>, the wrong favourite</source>
        <translation>, la favorita equivocada</translation>
    </message>
    <message>
        <source>%1%2
probability %3
score %4, e^score %5</source>
        <translation>%1%2
probabilidad %3
puntuación %4, e^puntuación %5</translation>
    </message>
</context>
<context>
    <name>firth::PullPicture</name>
    <message>
        <source>← pushed away from h</source>
        <translation>← alejada de h</translation>
    </message>
    <message>
        <source>pulled towards h →</source>
        <translation>acercada a h →</translation>
    </message>
    <message>
        <source>← pushed</source>
        <translation>← alejada</translation>
    </message>
    <message>
        <source>pulled →</source>
        <translation>acercada →</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>From arrow to arrow: who was pulled, who pushed</source>
        <translation>De flecha en flecha: a quién se atrae, a quién se aleja</translation>
    </message>
    <message>
        <source>Who was pulled and who was pushed away</source>
        <translation>A quién se atrajo y a quién se alejó</translation>
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
        <translation>Estas filas de C todavía son cero, así que todas las salidas parten del origen.</translation>
    </message>
    <message>
        <source>Arrows as long as the moves</source>
        <translation>Flechas tan largas como los movimientos</translation>
    </message>
    <message>
        <source>Arrows × %L1</source>
        <translation>Flechas × %L1</translation>
    </message>
    <message>
        <source> · this plane shows %1 % of the vectors’ squared length</source>
        <translation> · este plano muestra el %1 % de la longitud al cuadrado de los vectores</translation>
    </message>
    <message>
        <source> · the %L1 outputs that moved most, of %L2</source>
        <translation> · las %L1 salidas que más se movieron, de %L2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>along h: %1 → %2
beside h: %3 → %4</source>
        <translation>a lo largo de h: %1 → %2
perpendicular a h: %3 → %4</translation>
    </message>
    <message>
        <source>%1, the input
%2</source>
        <translation>%1, la entrada
%2</translation>
    </message>
    <message>
        <source>%1: pulled towards h, error +%2
%3</source>
        <translation>%1: atraída hacia h, error +%2
%3</translation>
    </message>
    <message>
        <source>%1: pushed away from h, error %2
%3</source>
        <translation>%1: alejada de h, error %2
%3</translation>
    </message>
</context>
<context>
    <name>firth::ReadingBar</name>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Cut into</source>
        <translation>Cortar en</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>At spaces</source>
        <translation>Por espacios</translation>
    </message>
    <message>
        <source>Find the words: lower-cased, without punctuation and possessive &apos;s</source>
        <translation>Encuentra las palabras: en minúsculas, sin puntuación ni el posesivo &apos;s</translation>
    </message>
    <message>
        <source>The text is already cut into tokens: one sentence a line, spaces between</source>
        <translation>El texto ya está cortado en tokens: una oración por línea, con espacios en medio</translation>
    </message>
    <message>
        <source>Add common</source>
        <translation>Añadir comunes</translation>
    </message>
    <message>
        <source>Train on this text</source>
        <translation>Entrenar con este texto</translation>
    </message>
    <message>
        <source>Minimum count</source>
        <translation>Frecuencia mínima</translation>
    </message>
    <message>
        <source>Words that occur less often are dropped: too few examples to learn from</source>
        <translation>Las palabras que aparecen menos veces se descartan: hay muy pocos ejemplos para aprender</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Palabras vacías</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Words to drop wherever they stand, separated by spaces</source>
        <translation>Palabras que se descartan dondequiera que aparezcan, separadas por espacios</translation>
    </message>
    <message>
        <source>Add common words to the stop words</source>
        <translation>Añadir palabras comunes a las palabras vacías</translation>
    </message>
    <message>
        <source>Add %1 common English words, such as “the” and “of”</source>
        <translation>Añade %1 palabras inglesas comunes, como «the» y «of»</translation>
    </message>
    <message>
        <source>Subsampling threshold</source>
        <translation>Umbral de submuestreo</translation>
    </message>
    <message>
        <source>Of words that make up a larger share of the text than this, training skips some occurrences by chance</source>
        <translation>De las palabras que ocupan una parte del texto mayor que esta, el entrenamiento se salta algunas apariciones al azar</translation>
    </message>
    <message>
        <source>Min count</source>
        <translation>Frec. mín.</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>Submuestreo</translation>
    </message>
    <message>
        <source>Start a new model on the text as it stands (Ctrl+Enter)</source>
        <translation>Empieza un modelo nuevo con el texto tal como está (Ctrl+Enter)</translation>
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
        <translation>Las palabras de contexto predicen juntas la palabra central</translation>
    </message>
    <message>
        <source>The centre word predicts each of its context words</source>
        <translation>La palabra central predice cada una de sus palabras de contexto</translation>
    </message>
    <message>
        <source>Samples of %1</source>
        <translation>Ejemplos de %1</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, to go to its place</source>
        <translation>Haz clic en una fila, o pulsa Enter en ella, para ir a su lugar</translation>
    </message>
    <message>
        <source>%L1 of %L2 samples of %3</source>
        <translation>%L1 de %L2 ejemplos de %3</translation>
    </message>
    <message>
        <source>Context predicts centre.</source>
        <translation>El contexto predice el centro.</translation>
    </message>
    <message>
        <source>Centre predicts context.</source>
        <translation>El centro predice el contexto.</translation>
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
        <translation>entrada</translation>
    </message>
    <message>
        <source>→ output</source>
        <translation>→ salida</translation>
    </message>
</context>
<context>
    <name>firth::ScreePlot</name>
    <message>
        <source>on the map</source>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Share of the variance of each principal axis</source>
        <translation>Proporción de la varianza de cada eje principal</translation>
    </message>
    <message>
        <source>How much of the words&apos; variance each of the first ten principal axes carries, in the order of size. Two are on the map; what the others carry, it does not show</source>
        <translation>Cuánta varianza de las palabras recoge cada uno de los diez primeros ejes principales, de mayor a menor. Dos están en el mapa; lo que recogen los demás no se ve en él</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>share of the variance of each axis</source>
        <translation>proporción de la varianza de cada eje</translation>
    </message>
</context>
<context>
    <name>firth::SenseCommands</name>
    <message>
        <source>Splitting the senses …</source>
        <translation>Separando los sentidos …</translation>
    </message>
    <message>
        <source>%1, %2 in two</source>
        <translation>%1, %2 en dos</translation>
    </message>
    <message>
        <source>%1, %2 in three</source>
        <translation>%1, %2 en tres</translation>
    </message>
    <message>
        <source>Writing the text anew …</source>
        <translation>Reescribiendo el texto …</translation>
    </message>
</context>
<context>
    <name>firth::SensesDialog</name>
    <message>
        <source>Number of senses</source>
        <translation>Número de sentidos</translation>
    </message>
    <message>
        <source>2 senses</source>
        <translation>2 sentidos</translation>
    </message>
    <message>
        <source>3 senses</source>
        <translation>3 sentidos</translation>
    </message>
    <message>
        <source>Split the uses into two heaps</source>
        <translation>Reparte los usos en dos montones</translation>
    </message>
    <message>
        <source>Split the uses into three heaps</source>
        <translation>Reparte los usos en tres montones</translation>
    </message>
    <message>
        <source>A new model on a text in which each sense is a word of its own, with the same settings and seed</source>
        <translation>Un modelo nuevo con un texto en el que cada sentido es una palabra propia, con los mismos ajustes y la misma semilla</translation>
    </message>
    <message>
        <source>Split the senses</source>
        <translation>Separar los sentidos</translation>
    </message>
    <message>
        <source>Training with them starts a new model; what this one has learned is lost, unless you save the session first. The list of corpora leads back to the text as it was.</source>
        <translation>Entrenar con ellos empieza un modelo nuevo; se pierde lo que este ha aprendido, a no ser que antes guardes la sesión. La lista de corpus te devuelve al texto original.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>The senses of “%1”</source>
        <translation>Los sentidos de «%1»</translation>
    </message>
    <message>
        <source>Every use of %1 becomes the sum of the words at most %2 away from it, rare words counting more; uses that point the same way make a heap. It always finds as many heaps as you ask for, also of a word with one sense: see how far they lie apart.</source>
        <translation>Cada uso de %1 se convierte en la suma de las palabras que están a %2 de él como máximo, y las raras cuentan más; los usos que apuntan hacia el mismo lado forman un montón. Siempre encuentra tantos montones como pidas, también con una palabra de un solo sentido: mira cuánto se separan.</translation>
    </message>
    <message>
        <source>Train with these as two words</source>
        <translation>Entrenar con estos como dos palabras</translation>
    </message>
    <message>
        <source>Train with these as three words</source>
        <translation>Entrenar con estos como tres palabras</translation>
    </message>
    <message>
        <source>looking at every use…</source>
        <translation>mirando cada uso…</translation>
    </message>
    <message>
        <source>Cosine of the two nearest centres %1 (1: they say the same, 0: nothing in common) · silhouette %2 (1: well apart, 0: not apart at all)</source>
        <translation>Coseno de los dos centros más cercanos %1 (1: dicen lo mismo, 0: nada en común) · silueta %2 (1: muy separados, 0: nada separados)</translation>
    </message>
    <message>
        <source>%L1 of %L2 uses</source>
        <translation>%L1 de %L2 usos</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>No word stands near it more often than near the others.</source>
        <translation>Ninguna palabra aparece cerca de ella más a menudo que cerca de los otros.</translation>
    </message>
    <message>
        <source>Told by: %1</source>
        <translation>Lo delatan: %1</translation>
    </message>
    <message>
        <source>Words that stand near these uses more often than near the others, with the number of uses</source>
        <translation>Palabras que aparecen cerca de estos usos más a menudo que cerca de los otros, con el número de usos</translation>
    </message>
    <message>
        <source>Sentences of %1</source>
        <translation>Oraciones de %1</translation>
    </message>
</context>
<context>
    <name>firth::SentenceList</name>
    <message>
        <source>Click a sentence, or press Enter, to put the window over it</source>
        <translation>Haz clic en una oración, o pulsa Enter, para poner la ventana sobre ella</translation>
    </message>
</context>
<context>
    <name>firth::SentenceModel</name>
    <message>
        <source>sentence %L1:</source>
        <translation>oración %L1:</translation>
    </message>
</context>
<context>
    <name>firth::SentenceView</name>
    <message>
        <source>%1: word %2 of the sentence</source>
        <translation>%1: palabra %2 de la oración</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Move the window by a word</source>
        <translation>Mover la ventana una palabra</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>To the ends of the sentence</source>
        <translation>A los extremos de la oración</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>The sentence before, after</source>
        <translation>La oración anterior, siguiente</translation>
    </message>
    <message>
        <source>Sentence under the sliding window</source>
        <translation>Oración bajo la ventana deslizante</translation>
    </message>
    <message>
        <source>Drag the window or click a token; Left and Right, Home and End move within the sentence, Page Up and Page Down to another one</source>
        <translation>Arrastra la ventana o haz clic en un token; Izquierda y Derecha, Inicio y Fin se mueven dentro de la oración, Re Pág y Av Pág pasan a otra</translation>
    </message>
    <message>
        <source>centre word %1, context words %2</source>
        <translation>palabra central %1, palabras de contexto %2</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centro</translation>
    </message>
</context>
<context>
    <name>firth::SentencesSection</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The sentences before these</source>
        <translation>Las oraciones anteriores a estas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>The sentences after these</source>
        <translation>Las oraciones siguientes a estas</translation>
    </message>
    <message>
        <source>Sentences of the word</source>
        <translation>Oraciones de la palabra</translation>
    </message>
    <message>
        <source>In its sentences</source>
        <translation>En sus oraciones</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>%L1–%L2 of %L3</source>
        <translation>%L1–%L2 de %L3</translation>
    </message>
</context>
<context>
    <name>firth::SettingsBar</name>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>The text to learn from (Ctrl+O opens a file, of text or of vectors)</source>
        <translation>El texto del que se aprende (Ctrl+O abre un archivo, de texto o de vectores)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Pegar texto…</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far a step moves a vector (α); changes at once, and goes down to nothing by the last epoch</source>
        <translation>Cuánto mueve un paso a un vector (α); se cambia al momento y va bajando hasta casi cero en la última época</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often training goes through the corpus; changes at once</source>
        <translation>Cuántas veces recorre el entrenamiento el corpus; se cambia al momento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same training; starts a new model</source>
        <translation>La misma semilla da el mismo entrenamiento; empieza un modelo nuevo</translation>
    </message>
</context>
<context>
    <name>firth::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key by topic</source>
        <translation>Todas las teclas por tema</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>firth::SimilaritySection</name>
    <message>
        <source>thousand samples</source>
        <translation>miles de ejemplos</translation>
    </message>
    <message>
        <source>Similarity while training</source>
        <translation>Similitud durante el entrenamiento</translation>
    </message>
    <message>
        <source>Cosines of the word with the pinned ones</source>
        <translation>Cosenos de la palabra con las fijadas</translation>
    </message>
    <message>
        <source>Similarity to %1 while training</source>
        <translation>Similitud con %1 durante el entrenamiento</translation>
    </message>
    <message>
        <source>: the first %1 of %2 pinned words</source>
        <translation>: las primeras %1 de %2 palabras fijadas</translation>
    </message>
</context>
<context>
    <name>firth::SourceEditor</name>
    <message>
        <source>Source text</source>
        <translation>Texto de origen</translation>
    </message>
</context>
<context>
    <name>firth::StageList</name>
    <message>
        <source>Stages of preprocessing</source>
        <translation>Etapas del preprocesamiento</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Cut where a sentence or a line ends: training never looks across that edge.</source>
        <translation>Se corta donde termina una oración o una línea: el entrenamiento nunca mira más allá de ese borde.</translation>
    </message>
    <message>
        <source> … and %L1 more characters</source>
        <translation> … y %L1 caracteres más</translation>
    </message>
    <message>
        <source>Skipped: the text is taken as cut already.</source>
        <translation>Se omite: el texto se toma como ya cortado.</translation>
    </message>
    <message>
        <source>Words as found</source>
        <translation>Palabras tal como aparecen</translation>
    </message>
    <message>
        <source>Words carry meaning, so they are told apart from marks; a hyphen parts two.</source>
        <translation>Las palabras llevan el significado, por eso se separan de los signos; un guion separa dos palabras.</translation>
    </message>
    <message>
        <source>Lower-cased</source>
        <translation>En minúsculas</translation>
    </message>
    <message>
        <source>“The” and “the” are one word; so are two spellings of one accent or apostrophe.</source>
        <translation>«The» y «the» son una sola palabra; también lo son dos grafías de un mismo acento o apóstrofo.</translation>
    </message>
    <message>
        <source>Punctuation dropped</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>Marks stand beside every word, so they tell nothing about any.</source>
        <translation>Los signos aparecen junto a cualquier palabra, así que no dicen nada de ninguna.</translation>
    </message>
    <message>
        <source>Possessive dropped</source>
        <translation>Sin posesivo</translation>
    </message>
    <message>
        <source>“nurse&apos;s” still speaks of the nurse: both count as one word.</source>
        <translation>«nurse&apos;s» sigue hablando de «nurse»: las dos cuentan como una sola palabra.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>What is left to learn from, and what is dropped because it is too rare or too common.</source>
        <translation>Lo que queda para aprender, y lo que se descarta por demasiado raro o demasiado común.</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>The model knows no letters: a word is the number of its row in E and C.</source>
        <translation>El modelo no conoce letras: una palabra es el número de su fila en E y C.</translation>
    </message>
</context>
<context>
    <name>firth::StepHeader</name>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Atrás</translation>
    </message>
    <message>
        <source>One stage back; undoes the update exactly (Ctrl+Left)</source>
        <translation>Una etapa atrás; deshace la actualización exactamente (Ctrl+Izquierda)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Siguiente ▶</translation>
    </message>
    <message>
        <source>One stage on (Ctrl+Right)</source>
        <translation>Una etapa adelante (Ctrl+Derecha)</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Próximo ejemplo</translation>
    </message>
    <message>
        <source>Take this step to its end and go to the next sample (N)</source>
        <translation>Lleva este paso hasta el final y pasa al ejemplo siguiente (N)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Cámara lenta</translation>
    </message>
    <message>
        <source>Walk through the stages by itself, until touched (M)</source>
        <translation>Recorre las etapas por sí sola, hasta que intervengas (M)</translation>
    </message>
    <message>
        <source>Pace of slow motion</source>
        <translation>Ritmo de la cámara lenta</translation>
    </message>
    <message>
        <source>From one stage a second to ten samples a second</source>
        <translation>De una etapa por segundo a diez ejemplos por segundo</translation>
    </message>
    <message>
        <source>One stage back</source>
        <translation>Una etapa atrás</translation>
    </message>
    <message>
        <source>One stage on</source>
        <translation>Una etapa adelante</translation>
    </message>
    <message>
        <source>%1 stages/s</source>
        <translation>%1 etapas/s</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 ejemplos/s</translation>
    </message>
    <message>
        <source>These vectors are finished: no text came with them, so there is no step to take. Choose a corpus to see one.</source>
        <translation>Estos vectores ya están entrenados: no vino con ellos ningún texto, así que no hay ningún paso que dar. Elige un corpus para ver uno.</translation>
    </message>
    <message>
        <source>Choose a corpus to begin.</source>
        <translation>Elige un corpus para empezar.</translation>
    </message>
    <message>
        <source>Pause here</source>
        <translation>Pausar aquí</translation>
    </message>
    <message>
        <source>Next: %1 ▶</source>
        <translation>Siguiente: %1 ▶</translation>
    </message>
    <message>
        <source>sample %L1 · epoch %2 of %3 · sentence %L4 of %L5 · %6 · α = %7</source>
        <translation>ejemplo %L1 · época %2 de %3 · oración %L4 de %L5 · %6 · α = %7</translation>
    </message>
    <message>
        <source>training goes on: one of many steps, shown whole</source>
        <translation>el entrenamiento sigue: uno de muchos pasos, mostrado completo</translation>
    </message>
    <message>
        <source>Each press moves one stage. The numbers are the model&apos;s own.</source>
        <translation>Cada pulsación avanza una etapa. Los números son los del propio modelo.</translation>
    </message>
</context>
<context>
    <name>firth::StepOutputModel</name>
    <message>
        <source>true word</source>
        <translation>palabra verdadera</translation>
    </message>
    <message>
        <source>noise, P = %1</source>
        <translation>ruido, P = %1</translation>
    </message>
    <message>
        <source>the way goes left</source>
        <translation>va a la izquierda</translation>
    </message>
    <message>
        <source>the way goes right</source>
        <translation>va a la derecha</translation>
    </message>
    <message>
        <source>wrong favourite</source>
        <translation>favorita equivocada</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>inner node</source>
        <translation>nodo interno</translation>
    </message>
    <message>
        <source>output word</source>
        <translation>palabra de salida</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>respuesta correcta</translation>
    </message>
    <message>
        <source>asked as</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>e^score</source>
        <translation>e^puntuación</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>p = σ(score)</source>
        <translation>p = σ(puntuación)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
</context>
<context>
    <name>firth::StepPage</name>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Stages of the step</source>
        <translation>Etapas del paso</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>The input&apos;s rows of E</source>
        <translation>Las filas de E de la entrada</translation>
    </message>
    <message>
        <source>Score against C</source>
        <translation>Puntuar con C</translation>
    </message>
    <message>
        <source>Predict, and see the error</source>
        <translation>Predecir y ver el error</translation>
    </message>
    <message>
        <source>Update: nudge the vectors</source>
        <translation>Actualizar: un empujón a los vectores</translation>
    </message>
    <message>
        <source>The vectors before and after the step</source>
        <translation>Los vectores antes y después del paso</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué se movió</translation>
    </message>
    <message>
        <source>Outputs of the step</source>
        <translation>Salidas del paso</translation>
    </message>
    <message>
        <source>Order of the outputs</source>
        <translation>Orden de las salidas</translation>
    </message>
    <message>
        <source>Largest error first</source>
        <translation>Mayor error primero</translation>
    </message>
    <message>
        <source>Vocabulary order</source>
        <translation>Por vocabulario</translation>
    </message>
    <message>
        <source>The words that this step moves most stand on top</source>
        <translation>Arriba, las palabras que más mueve este paso</translation>
    </message>
    <message>
        <source>Frequent words first</source>
        <translation>Las palabras frecuentes primero</translation>
    </message>
    <message>
        <source>h, their mean</source>
        <translation>h, su media</translation>
    </message>
    <message>
        <source>every row of C moves; the %L1 strongest pushes of %L2 are shown</source>
        <translation>se mueven todas las filas de C; aquí, los %L1 empujones más fuertes de %L2</translation>
    </message>
    <message>
        <source>rows of C that move: %L1 of %L2</source>
        <translation>filas de C que se mueven: %L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 rows of %L2 × %3</source>
        <translation>%L1 filas de %L2 × %3</translation>
    </message>
    <message>
        <source>row %L1 of %L2 × %3</source>
        <translation>fila %L1 de %L2 × %3</translation>
    </message>
</context>
<context>
    <name>firth::TeachingDialog</name>
    <message>
        <source>Freeze the settings</source>
        <translation>Congelar los ajustes</translation>
    </message>
    <message>
        <source>Teach with Firth</source>
        <translation>Dar clase con Firth</translation>
    </message>
    <message>
        <source>For a class, show only what you speak about, and as large as the room needs it. When you stop teaching, everything is as it was.</source>
        <translation>Ante una clase, muestra solo aquello de lo que hablas, y tan grande como lo pida el aula. Cuando termines la clase, todo estará como estaba.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Ventana deslizante</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Leave this out while you teach</source>
        <translation>No muestra esto mientras das la clase</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nobody changes the model by accident</source>
        <translation>Así nadie cambia el modelo sin querer</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>For a projector; 100 % is the size of the first start</source>
        <translation>Para un proyector; 100 % es el tamaño del primer inicio</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Chapter of the lesson</source>
        <translation>Capítulo de la lección</translation>
    </message>
    <message>
        <source>Open the lesson at this chapter</source>
        <translation>Abre la lección por este capítulo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Make the window so; Ctrl+T leads back</source>
        <translation>Deja la ventana así; Ctrl+T la devuelve a como estaba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>◀ Anterior</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Siguiente ▶</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texto de origen</translation>
    </message>
    <message>
        <source>Write or paste some sentences here, and see what training makes of them.</source>
        <translation>Escribe o pega aquí unas oraciones y mira qué hace con ellas el entrenamiento.</translation>
    </message>
    <message>
        <source>The text to learn from; point at a word to see it in every stage</source>
        <translation>El texto del que se aprende; señala una palabra para verla en cada etapa</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Each word once, by count; its place is its id.</source>
        <translation>Cada palabra una vez, por frecuencia; su lugar es su id.</translation>
    </message>
    <message>
        <source>From text to ids</source>
        <translation>Del texto a los ids</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Oración anterior</translation>
    </message>
    <message>
        <source>Show the sentence before (Alt+Up)</source>
        <translation>Muestra la oración anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Oración siguiente</translation>
    </message>
    <message>
        <source>Show the sentence after this one (Alt+Down)</source>
        <translation>Muestra la oración siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>words: %L1 · sentences: %L2</source>
        <translation>palabras: %L1 · oraciones: %L2</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>solo el principio</translation>
    </message>
    <message>
        <source>long lines broken only to be shown</source>
        <translation>las líneas largas se parten solo para mostrarlas</translation>
    </message>
    <message>
        <source>different words: %L1</source>
        <translation>palabras distintas: %L1</translation>
    </message>
    <message>
        <source>different words: %L1 · dropped: %L2</source>
        <translation>palabras distintas: %L1 · descartadas: %L2</translation>
    </message>
    <message>
        <source>This text is too long to be shown whole: here is its beginning, with the ids and counts of the whole. Editing is off, because training on the beginning alone would lose the rest.</source>
        <translation>Este texto es demasiado largo para mostrarlo entero: aquí está su principio, con los ids y las frecuencias del texto completo. No se puede editar, porque entrenar solo con el principio perdería el resto.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>This is the text that is being trained on.</source>
        <translation>Este es el texto con el que se está entrenando.</translation>
    </message>
    <message>
        <source>Not what is being trained on: training on it starts a new model.</source>
        <translation>No es el texto con el que se está entrenando: entrenar con él empieza un modelo nuevo.</translation>
    </message>
    <message>
        <source>Ready to train on.</source>
        <translation>Listo para entrenar.</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>todavía no hay palabras</translation>
    </message>
    <message>
        <source>sentence %L1 of %L2</source>
        <translation>oración %L1 de %L2</translation>
    </message>
    <message>
        <source> · its words and marks %L1 to %L2 of %L3; the cursor leads to the others</source>
        <translation> · sus palabras y signos del %L1 al %L2 de %L3; el cursor lleva a los demás</translation>
    </message>
</context>
<context>
    <name>firth::TextWordModel</name>
    <message>
        <source>kept</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>count</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>al entrenar</translation>
    </message>
</context>
<context>
    <name>firth::TextWordTable</name>
    <message>
        <source>Vocabulary of this text</source>
        <translation>Vocabulario de este texto</translation>
    </message>
    <message>
        <source>Press Enter on a word to go to where it stands next</source>
        <translation>Pulsa Enter en una palabra para ir a su siguiente aparición</translation>
    </message>
</context>
<context>
    <name>firth::TrainingSession</name>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
</context>
<context>
    <name>firth::TrainingWorker</name>
    <message>
        <source>There is not enough memory to save this training.</source>
        <translation>No hay memoria suficiente para guardar este entrenamiento.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for this session</source>
        <translation>%1: no hay memoria suficiente para esta sesión</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>There is not enough memory for this text and model; choose fewer dimensions or a larger minimum count.</source>
        <translation>No hay memoria suficiente para este texto y este modelo; elige menos dimensiones o una frecuencia mínima mayor.</translation>
    </message>
    <message>
        <source>There is not enough memory to save this model.</source>
        <translation>No hay memoria suficiente para guardar este modelo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model; choose fewer dimensions.</source>
        <translation>No hay memoria suficiente para este modelo; elige menos dimensiones.</translation>
    </message>
</context>
<context>
    <name>firth::TransportBar</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train until the last epoch, or pause (Space)</source>
        <translation>Entrena hasta la última época, o pausa (Espacio)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Take the last sample back, bit for bit (B)</source>
        <translation>Deshace el último ejemplo, bit a bit (B)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Train one sample (S)</source>
        <translation>Entrena un ejemplo (S)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Train to the next centre word (W)</source>
        <translation>Entrena hasta la siguiente palabra central (W)</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Oración</translation>
    </message>
    <message>
        <source>Train to the next sentence (full stop)</source>
        <translation>Entrena hasta la siguiente oración (punto)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Train to the end of this epoch (E)</source>
        <translation>Entrena hasta el final de esta época (E)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start anew, with the same settings and seed (Ctrl+R)</source>
        <translation>Empieza de nuevo, con los mismos ajustes y la misma semilla (Ctrl+R)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed: from one sample a second to as fast as it goes</source>
        <translation>Velocidad: desde un ejemplo por segundo hasta lo más rápido posible</translation>
    </message>
    <message>
        <source>Where training stands</source>
        <translation>Por dónde va el entrenamiento</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>a toda velocidad</translation>
    </message>
    <message>
        <source>1 sample/s</source>
        <translation>1 ejemplo/s</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 ejemplos/s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>The fast trainer: some thousand samples at a time, the words of a window with the same noise words. Pause, or go slower, and each sample is trained by the exact rule again.</source>
        <translation>El entrenador rápido: unos miles de ejemplos a la vez, y las palabras de una ventana con las mismas palabras de ruido. Pausa o baja la velocidad, y cada ejemplo se entrena otra vez con la regla exacta.</translation>
    </message>
    <message>
        <source>The exact trainer: one sample after the other. The fast one takes over at full speed on texts of %L1 words or more, but not for full softmax.</source>
        <translation>El entrenador exacto: un ejemplo tras otro. El rápido toma el relevo a toda velocidad con textos de %L1 palabras o más, pero no con softmax completo.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;%1 / %2&lt;/b&gt;</source>
        <translation>época &lt;b&gt;%1 / %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;looking back&lt;/b&gt;: sample &lt;b&gt;%L1&lt;/b&gt; of %L2</source>
        <translation>&lt;b&gt;mirando atrás&lt;/b&gt;: ejemplo &lt;b&gt;%L1&lt;/b&gt; de %L2</translation>
    </message>
    <message>
        <source>sample &lt;b&gt;%L1&lt;/b&gt;</source>
        <translation>ejemplo &lt;b&gt;%L1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>loss &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>pérdida &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>loss &lt;b&gt;–&lt;/b&gt;</source>
        <translation>pérdida &lt;b&gt;–&lt;/b&gt;</translation>
    </message>
    <message>
        <source>α &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>α &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 words/s</source>
        <translation>%1 palabras/s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
</context>
<context>
    <name>firth::UndoCommands</name>
    <message>
        <source>Pinned words</source>
        <translation>Palabras fijadas</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Colores del mapa</translation>
    </message>
    <message>
        <source>A group of the map</source>
        <translation>Un grupo del mapa</translation>
    </message>
</context>
<context>
    <name>firth::VectorStrip</name>
    <message>
        <source>Vector</source>
        <translation>Vector</translation>
    </message>
    <message>
        <source>dimension %1: %2</source>
        <translation>dimensión %1: %2</translation>
    </message>
</context>
<context>
    <name>firth::VectorStrips</name>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>From number to number of a vector</source>
        <translation>De número en número de un vector</translation>
    </message>
    <message>
        <source>Vectors as heat strips</source>
        <translation>Vectores como tiras de calor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>change × %L1</source>
        <translation>cambio × %L1</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>dimensión %1</translation>
    </message>
    <message>
        <source>before %1 · change %2 · after %3</source>
        <translation>antes %1 · cambio %2 · después %3</translation>
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
        <translation>naranja positivo, azul negativo</translation>
    </message>
    <message>
        <source> · the change is shown × %L1</source>
        <translation> · el cambio se muestra × %L1</translation>
    </message>
    <message>
        <source> · point at a cell for its value</source>
        <translation> · señala una celda para ver su valor</translation>
    </message>
</context>
<context>
    <name>firth::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Colours, size of the text, language, and all keys</source>
        <translation>Colores, tamaño del texto, idioma y todas las teclas</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Everything grows with it</source>
        <translation>Todo crece con él</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Everything shrinks with it</source>
        <translation>Todo se encoge con él</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>The size of the first start</source>
        <translation>El tamaño del primer inicio</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing glides or flashes; what changes is there at once</source>
        <translation>Nada se desliza ni parpadea; lo que cambia aparece de inmediato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key of this window by topic</source>
        <translation>Todas las teclas de esta ventana por tema</translation>
    </message>
    <message>
        <source>In front of a class: large text, parts hidden, settings frozen</source>
        <translation>Ante una clase: texto grande, partes ocultas, ajustes congelados</translation>
    </message>
    <message>
        <source>Stop teaching</source>
        <translation>Terminar la clase</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>Dar clase…</translation>
    </message>
</context>
<context>
    <name>firth::VocabularyModel</name>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>count</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
</context>
<context>
    <name>firth::VocabularyPanel</name>
    <message>
        <source>Words that contain</source>
        <translation>Palabras que contienen</translation>
    </message>
    <message>
        <source>Words that contain…</source>
        <translation>Palabras que contienen…</translation>
    </message>
    <message>
        <source>Show only the words that contain these letters</source>
        <translation>Muestra solo las palabras que contienen estas letras</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Double-click a word to inspect it</source>
        <translation>Haz doble clic en una palabra para inspeccionarla</translation>
    </message>
    <message>
        <source>%L1 different words, %L2 tokens, %L3 sentences</source>
        <translation>%L1 palabras distintas, %L2 tokens, %L3 oraciones</translation>
    </message>
    <message>
        <source>%L1 words, in the order of their file</source>
        <translation>%L1 palabras, en el orden de su archivo</translation>
    </message>
    <message>
        <source> · listed are the first %L1; Find (Ctrl+F) knows them all</source>
        <translation> · la lista muestra las primeras %L1; Buscar (Ctrl+F) las conoce todas</translation>
    </message>
    <message>
        <source> · %L1 tokens dropped: their words occur fewer than %2 times</source>
        <translation> · %L1 tokens descartados: sus palabras aparecen menos de %2 veces</translation>
    </message>
</context>
<context>
    <name>firth::WhyNearSection</name>
    <message>
        <source>Sentences of the first word</source>
        <translation>Oraciones de la primera palabra</translation>
    </message>
    <message>
        <source>Sentences of the second word</source>
        <translation>Oraciones de la segunda palabra</translation>
    </message>
    <message>
        <source>Ranked by how much more often than by chance they stand near either word: the product of both positive PMIs, each times the logarithm of its count</source>
        <translation>Ordenadas por cuánto más aparecen cerca de cada palabra de lo que cabría esperar por azar: el producto de las dos PMI positivas, cada una multiplicada por el logaritmo de su recuento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>Cierra esta explicación</translation>
    </message>
    <message>
        <source>Why is %1 near %2?</source>
        <translation>¿Por qué está %1 cerca de %2?</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>%1 (%L2 and %L3 times)</source>
        <translation>%1 (%L2 y %L3 veces)</translation>
    </message>
    <message>
        <source>%1 (%L2, %L3)</source>
        <translation>%1 (%L2, %L3)</translation>
    </message>
    <message>
        <source>No word stands near both more often than chance would have it.</source>
        <translation>Ninguna palabra aparece cerca de ambas más a menudo de lo que haría el azar.</translation>
    </message>
    <message>
        <source>Both stand near: %1.</source>
        <translation>Cerca de ambas aparecen: %1.</translation>
    </message>
    <message>
        <source>next to it</source>
        <translation>justo al lado</translation>
    </message>
    <message>
        <source>at most %1 words away</source>
        <translation>a %1 palabras como máximo</translation>
    </message>
    <message>
        <source>Counted in the whole corpus, %1: first for %2, then for %3. %L4 words stand near both; %3 itself stands near %2 %L5 times.</source>
        <translation>Contado en todo el corpus, %1: primero cerca de %2, luego cerca de %3. %L4 palabras aparecen cerca de ambas; %3 aparece cerca de %2 %L5 veces.</translation>
    </message>
    <message>
        <source>%1, and what it shares:</source>
        <translation>%1 y lo que comparte:</translation>
    </message>
</context>
<context>
    <name>firth::WindowControls</name>
    <message>
        <source>◀ Left</source>
        <translation>◀ Izquierda</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Move the window one word to the left (Left)</source>
        <translation>Mueve la ventana una palabra a la izquierda (Izquierda)</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation>Derecha ▶</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Move the window one word to the right (Right)</source>
        <translation>Mueve la ventana una palabra a la derecha (Derecha)</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Oración anterior</translation>
    </message>
    <message>
        <source>Go to the previous sentence (Page Up)</source>
        <translation>Va a la oración anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Oración siguiente</translation>
    </message>
    <message>
        <source>Go to the next sentence (Page Down)</source>
        <translation>Va a la oración siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Shrink at random</source>
        <translation>Reducir al azar</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Otro sorteo</translation>
    </message>
    <message>
        <source>Draw the windows of all centre words anew, with the next seed</source>
        <translation>Sortea de nuevo las ventanas de todas las palabras centrales, con la semilla siguiente</translation>
    </message>
    <message>
        <source>Train with this window</source>
        <translation>Entrenar con esta ventana</translation>
    </message>
    <message>
        <source>Train to here</source>
        <translation>Entrenar hasta aquí</translation>
    </message>
    <message>
        <source>Train the model up to this centre word</source>
        <translation>Entrena el modelo hasta esta palabra central</translation>
    </message>
    <message>
        <source>Shrink the window at random</source>
        <translation>Reducir la ventana al azar</translation>
    </message>
    <message>
        <source>Draw a window from 1 to this size for each centre word, so that near words count more often</source>
        <translation>Sortea para cada palabra central una ventana de entre 1 y este tamaño, para que las palabras cercanas cuenten más</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Oración</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The number of the sentence; type one to go to it</source>
        <translation>El número de la oración; escribe uno para ir a ella</translation>
    </message>
    <message>
        <source>How many words to either side count as context; try it out, the model keeps its own</source>
        <translation>Cuántas palabras a cada lado cuentan como contexto; pruébalo, el modelo conserva la suya</translation>
    </message>
    <message>
        <source>drew %1 of at most %2</source>
        <translation>salió %1 de un máximo de %2</translation>
    </message>
    <message>
        <source>The window of this centre word, drawn with seed %1</source>
        <translation>La ventana de esta palabra central, sorteada con la semilla %1</translation>
    </message>
    <message>
        <source>Start a new model with this window; the present one has %1, shrunk at random</source>
        <translation>Empieza un modelo nuevo con esta ventana; el actual tiene %1, reducida al azar</translation>
    </message>
    <message>
        <source>Start a new model with this window; the present one has %1</source>
        <translation>Empieza un modelo nuevo con esta ventana; el actual tiene %1</translation>
    </message>
</context>
<context>
    <name>firth::WindowPage</name>
    <message>
        <source>Sliding window</source>
        <translation>Ventana deslizante</translation>
    </message>
    <message>
        <source>Choose a corpus to see the window slide over its sentences.</source>
        <translation>Elige un corpus para ver cómo se desliza la ventana por sus oraciones.</translation>
    </message>
    <message>
        <source>this sentence</source>
        <translation>esta oración</translation>
    </message>
    <message>
        <source>words %L1 to %L2 of this sentence</source>
        <translation>las palabras %L1 a %L2 de esta oración</translation>
    </message>
    <message>
        <source>This sentence has %L1 words and is shown in parts.</source>
        <translation>Esta oración tiene %L1 palabras y se muestra por partes.</translation>
    </message>
    <message>
        <source>These draws are an example: training draws anew for each centre word, every time it comes to it.</source>
        <translation>Estos sorteos son un ejemplo: el entrenamiento sortea de nuevo cada vez que llega a una palabra central.</translation>
    </message>
    <message>
        <source>Training also leaves out frequent words at random (subsampling); here every word is kept.</source>
        <translation>El entrenamiento también omite palabras frecuentes al azar (submuestreo); aquí se conservan todas.</translation>
    </message>
    <message>
        <source>sentence %L1 of %L2 · word %L3 of %L4</source>
        <translation>oración %L1 de %L2 · palabra %L3 de %L4</translation>
    </message>
    <message>
        <source>Counting the whole text …</source>
        <translation>Contando el texto entero …</translation>
    </message>
    <message>
        <source>%L1 in the whole text.</source>
        <translation>%L1 en todo el texto.</translation>
    </message>
    <message>
        <source>About %L1 in the whole text.</source>
        <translation>Unos %L1 en todo el texto.</translation>
    </message>
</context>
<context>
    <name>firth::WindowStrip</name>
    <message>
        <source>Sliding window</source>
        <translation>Ventana deslizante</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 más</translation>
    </message>
    <message>
        <source>%1: seen %L2 times</source>
        <translation>%1: vista %L2 veces</translation>
    </message>
    <message>
        <source>; dropped by subsampling this time</source>
        <translation>; esta vez descartada por el submuestreo</translation>
    </message>
</context>
<context>
    <name>firth::WordPanel</name>
    <message>
        <source>Why near?</source>
        <translation>¿Por qué cerca?</translation>
    </message>
    <message>
        <source>Show a step that moves this word</source>
        <translation>Mostrar un paso que mueve esta palabra</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Una palabra</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>How nearness in E is measured</source>
        <translation>Cómo se mide la cercanía en E</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>producto escalar</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinas</translation>
    </message>
    <message>
        <source>The nearest words in E, all dimensions; double-click to go to one, right-click for why it is near</source>
        <translation>Las palabras más cercanas en E, con todas las dimensiones; haz doble clic para ir a una, clic derecho para ver por qué está cerca</translation>
    </message>
    <message>
        <source>Choose a neighbour, and see the words and sentences that it shares (Ctrl+Y)</source>
        <translation>Elige una vecina y mira qué palabras y oraciones comparte (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nearest in E by</source>
        <translation>Más cercanas en E por</translation>
    </message>
    <message>
        <source>Train up to the next sample that changes this word&apos;s row of E, and look</source>
        <translation>Entrena hasta el siguiente ejemplo que cambia la fila de E de esta palabra, y muéstralo</translation>
    </message>
    <message>
        <source>Click a word on the map, or search for one, to see who is near it.</source>
        <translation>Haz clic en una palabra del mapa, o búscala, para ver quién está cerca.</translation>
    </message>
    <message>
        <source>rank %L1 of %L2 · length of its vector %3</source>
        <translation>puesto %L1 de %L2 · longitud de su vector %3</translation>
    </message>
    <message>
        <source>seen %L1 times · %2</source>
        <translation>vista %L1 veces · %2</translation>
    </message>
    <message>
        <source>%1 dimensions · blue −%2 · white 0 · orange +%2</source>
        <translation>%1 dimensiones · azul −%2 · blanco 0 · naranja +%2</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Since the end of epoch %1</source>
        <translation>Desde el final de la época %1</translation>
    </message>
    <message>
        <source>%1 the same neighbours.</source>
        <translation>%1, las mismas vecinas.</translation>
    </message>
    <message>
        <source>%1 gained %2; lost %3.</source>
        <translation>%1 gana %2; pierde %3.</translation>
    </message>
    <message>
        <source>Go to this word</source>
        <translation>Ir a esta palabra</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Split the senses…</source>
        <translation>Separar los sentidos…</translation>
    </message>
    <message>
        <source>Sort the uses of this word by the words around them, and train with each heap as a word of its own</source>
        <translation>Ordena los usos de esta palabra según las palabras que los rodean, y entrena con cada montón como una palabra propia</translation>
    </message>
    <message>
        <source>Invent a word…</source>
        <translation>Inventar una palabra…</translation>
    </message>
    <message>
        <source>Write sentences with a word that does not exist, and see where it lands among the others</source>
        <translation>Escribe oraciones con una palabra que no existe, y mira dónde cae entre las demás</translation>
    </message>
    <message>
        <source>Train first: it asks the model</source>
        <translation>Entrena primero: se le pregunta al modelo</translation>
    </message>
</context>
</TS>
