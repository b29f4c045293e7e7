<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>ComparedCurves</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>first</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>second</source>
        <translation>दूसरा</translation>
    </message>
    <message>
        <source>skip-gram</source>
        <translation>स्किप-ग्राम</translation>
    </message>
    <message>
        <source>CBOW</source>
        <translation>CBOW</translation>
    </message>
    <message>
        <source>full softmax</source>
        <translation>पूरा सॉफ़्टमैक्स</translation>
    </message>
    <message>
        <source>hierarchical softmax</source>
        <translation>पदानुक्रमित सॉफ़्टमैक्स</translation>
    </message>
    <message>
        <source>negative sampling (%1)</source>
        <translation>नेगेटिव सैंपलिंग (%1)</translation>
    </message>
    <message>
        <source>%1 · %2 · window %3 · %4 dimensions · α %5</source>
        <translation>%1 · %2 · विंडो %3 · %4 आयाम · α %5</translation>
    </message>
</context>
<context>
    <name>CorpusTitles</name>
    <message>
        <source>One sentence</source>
        <translation>एक वाक्य</translation>
    </message>
    <message>
        <source>A small town</source>
        <translation>एक छोटा कस्बा</translation>
    </message>
    <message>
        <source>Tales of the town</source>
        <translation>कस्बे की कहानियाँ</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a text or word vectors</source>
        <translation>टेक्स्ट या शब्द-वेक्टर खोलें</translation>
    </message>
    <message>
        <source>All files (*);;Texts (*.txt *.text *.md *.gz *.xz *.zst);;Word vectors (*.bin *.txt *.vec *.tsv *.npy)</source>
        <translation>सभी फ़ाइलें (*);;टेक्स्ट (*.txt *.text *.md *.gz *.xz *.zst);;शब्द-वेक्टर (*.bin *.txt *.vec *.tsv *.npy)</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>टेक्स्ट चिपकाएँ</translation>
    </message>
    <message>
        <source>Every word that stands here at least once is learned.</source>
        <translation>यहाँ जो शब्द एक बार भी आया है, वह सीखा जाएगा।</translation>
    </message>
    <message>
        <source>Text to learn from</source>
        <translation>सीखने के लिए टेक्स्ट</translation>
    </message>
    <message>
        <source>Paste or type some sentences</source>
        <translation>कुछ वाक्य चिपकाएँ या टाइप करें</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>यही टेक्स्ट लें</translation>
    </message>
    <message>
        <source>Save the session?</source>
        <translation>सत्र सहेजना है?</translation>
    </message>
    <message>
        <source>What this model has learned since it was last saved is in no file yet.</source>
        <translation>पिछली बार सहेजने के बाद इस मॉडल ने जो सीखा है, वह अभी किसी फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>सहेजे बिना बंद करें</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Start a new model?</source>
        <translation>नया मॉडल शुरू करना है?</translation>
    </message>
    <message>
        <source>Start a new model</source>
        <translation>नया मॉडल शुरू करें</translation>
    </message>
    <message>
        <source>Keep training this one</source>
        <translation>इसी मॉडल को सिखाते रहें</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>stop word</source>
        <translation>स्टॉप शब्द</translation>
    </message>
    <message>
        <source>seen fewer than %L1 times</source>
        <translation>%L1 से कम बार आया</translation>
    </message>
    <message>
        <source>seen once, fewer than %L1</source>
        <translation>एक बार आया, %L1 से कम</translation>
    </message>
    <message>
        <source>seen %L1 times, fewer than %L2</source>
        <translation>%L1 बार आया, %L2 से कम</translation>
    </message>
    <message>
        <source>kept %L1 %</source>
        <translation>%L1 % रखे</translation>
    </message>
    <message>
        <source>longer than %L1 bytes</source>
        <translation>%L1 बाइट से लंबा</translation>
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
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Now you</source>
        <translation>अब आप</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>एक सवाल</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>अभ्यास %1</translation>
    </message>
</context>
<context>
    <name>InventedPlaces</name>
    <message>
        <source>a doctor&apos;s place</source>
        <translation>डॉक्टर की जगह</translation>
    </message>
    <message>
        <source>an animal&apos;s place</source>
        <translation>जानवर की जगह</translation>
    </message>
    <message>
        <source>an instrument&apos;s place</source>
        <translation>वाद्य की जगह</translation>
    </message>
    <message>
        <source>a dish&apos;s place</source>
        <translation>पकवान की जगह</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>en</source>
        <comment>the code of the language, such as de</comment>
        <translation>hi</translation>
    </message>
</context>
<context>
    <name>LessonProblems</name>
    <message>
        <source>a step has no stage called &quot;%1&quot;</source>
        <translation>किसी कदम का &quot;%1&quot; नाम का कोई चरण नहीं है</translation>
    </message>
    <message>
        <source>there is no page called &quot;%1&quot;</source>
        <translation>&quot;%1&quot; नाम का कोई पन्ना नहीं है</translation>
    </message>
    <message>
        <source>the inspector has no panel called &quot;%1&quot;</source>
        <translation>जाँच पैनल में &quot;%1&quot; नाम का कोई पैनल नहीं है</translation>
    </message>
    <message>
        <source>there is no button called &quot;%1&quot;</source>
        <translation>&quot;%1&quot; नाम का कोई बटन नहीं है</translation>
    </message>
    <message>
        <source>there is no text field called &quot;%1&quot;</source>
        <translation>&quot;%1&quot; नाम का कोई टेक्स्ट-खाना नहीं है</translation>
    </message>
    <message>
        <source>there is no number field called &quot;%1&quot;</source>
        <translation>&quot;%1&quot; नाम का कोई संख्या-खाना नहीं है</translation>
    </message>
    <message>
        <source>%1, page %2: </source>
        <translation>%1, पन्ना %2: </translation>
    </message>
    <message>
        <source>there is no part called &quot;%1&quot;</source>
        <translation>&quot;%1&quot; नाम का कोई हिस्सा नहीं है</translation>
    </message>
</context>
<context>
    <name>LitRow</name>
    <message>
        <source>input of this step</source>
        <translation>इस कदम का इनपुट</translation>
    </message>
    <message>
        <source>true output</source>
        <translation>सही आउटपुट</translation>
    </message>
    <message>
        <source>noise or other output</source>
        <translation>शोर या दूसरा आउटपुट</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 और</translation>
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
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>the true word</source>
        <translation>सही शब्द</translation>
    </message>
    <message>
        <source>a noise word</source>
        <translation>शोर-शब्द</translation>
    </message>
    <message>
        <source>an inner node, right answer: left</source>
        <translation>भीतरी नोड, सही जवाब: बायाँ</translation>
    </message>
    <message>
        <source>an inner node, right answer: right</source>
        <translation>भीतरी नोड, सही जवाब: दायाँ</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>कोई और शब्द</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>there is no page %1 yet</source>
        <translation>पन्ना %1 अभी नहीं है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the vocabulary</source>
        <translation>&quot;%1&quot; शब्दावली में नहीं है</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: लिखा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>A sentence of one word has no context: it makes no sample.</source>
        <translation>एक ही शब्द वाले वाक्य में कोई संदर्भ नहीं होता: उससे नमूना नहीं बनता।</translation>
    </message>
    <message>
        <source>%1: the sentence begins here.</source>
        <translation>%1: वाक्य यहीं से शुरू होता है।</translation>
    </message>
    <message>
        <source>%1: the sentence ends here.</source>
        <translation>%1: वाक्य यहीं ख़त्म होता है।</translation>
    </message>
    <message>
        <source>The whole window fits: 1 word to either side.</source>
        <translation>पूरी विंडो समा जाती है: दोनों ओर 1-1 शब्द।</translation>
    </message>
    <message>
        <source>The window holds 1 context word here, so both make 1 sample.</source>
        <translation>यहाँ विंडो में 1 संदर्भ शब्द है, इसलिए दोनों 1-1 नमूना बनाते हैं।</translation>
    </message>
    <message>
        <source>No word to the left</source>
        <translation>बाईं ओर कोई शब्द नहीं</translation>
    </message>
    <message>
        <source>Only 1 word to the left</source>
        <translation>बाईं ओर सिर्फ़ 1 शब्द</translation>
    </message>
    <message numerus="yes">
        <source>Only %n words to the left</source>
        <translation>
            <numerusform>बाईं ओर सिर्फ़ %n शब्द</numerusform>
            <numerusform>बाईं ओर सिर्फ़ %n शब्द</numerusform>
        </translation>
    </message>
    <message>
        <source>No word to the right</source>
        <translation>दाईं ओर कोई शब्द नहीं</translation>
    </message>
    <message>
        <source>Only 1 word to the right</source>
        <translation>दाईं ओर सिर्फ़ 1 शब्द</translation>
    </message>
    <message numerus="yes">
        <source>Only %n words to the right</source>
        <translation>
            <numerusform>दाईं ओर सिर्फ़ %n शब्द</numerusform>
            <numerusform>दाईं ओर सिर्फ़ %n शब्द</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole window fits: %n words to either side.</source>
        <translation>
            <numerusform>पूरी विंडो समा जाती है: दोनों ओर %n शब्द।</numerusform>
            <numerusform>पूरी विंडो समा जाती है: दोनों ओर %n-%n शब्द।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window holds %n context words here: CBOW mixes them into 1 sample, skip-gram makes %n, one for each.</source>
        <translation>
            <numerusform>यहाँ विंडो में %n संदर्भ शब्द है: CBOW उससे 1 नमूना बनाता है और स्किप-ग्राम %n।</numerusform>
            <numerusform>यहाँ विंडो में %n संदर्भ शब्द हैं: CBOW उन्हें मिलाकर 1 नमूना बनाता है, स्किप-ग्राम %n, हर शब्द का एक।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsChange</name>
    <message>
        <source>Architecture</source>
        <translation>आर्किटेक्चर</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>आयाम</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Shrinking window</source>
        <translation>सिकुड़ती विंडो</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>नेगेटिव</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>एपॉक</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>StageChips</name>
    <message>
        <source>%1: dropped from training, %2</source>
        <translation>%1: प्रशिक्षण से हटाया गया, %2</translation>
    </message>
    <message>
        <source>%1: seen %L2 times; subsampling keeps each of them with probability %L3</source>
        <translation>%1: %L2 बार आया; सबसैंपलिंग में हर बार इसके बचने की प्रायिकता %L3 है</translation>
    </message>
    <message>
        <source>%1: seen %L2 times, always kept</source>
        <translation>%1: %L2 बार आया, हमेशा रखा जाता है</translation>
    </message>
    <message>
        <source>%1 is word number %2, row %2 of the matrices E and C</source>
        <translation>%1, शब्द क्रमांक %2 है: मैट्रिक्स E और C में पंक्ति %2</translation>
    </message>
    <message>
        <source>%1 is not a word: dropped</source>
        <translation>%1 शब्द नहीं है: हटाया गया</translation>
    </message>
</context>
<context>
    <name>StepFormulas</name>
    <message>
        <source>   (the largest score is taken off each: no p changes)</source>
        <translation>   (हर स्कोर से सबसे बड़ा स्कोर घटाया जाता है: कोई p नहीं बदलती)</translation>
    </message>
    <message>
        <source>The loss is the true word&apos;s alone: </source>
        <translation>लॉस केवल सही शब्द का है: </translation>
    </message>
    <message>
        <source>loss of the step, all rows together: </source>
        <translation>कदम का लॉस, सारी पंक्तियाँ मिलाकर: </translation>
    </message>
    <message>
        <source>each input word&apos;s row of E</source>
        <translation>E में हर इनपुट शब्द की पंक्ति</translation>
    </message>
</context>
<context>
    <name>StepHeaderTexts</name>
    <message>
        <source>look up</source>
        <translation>पंक्ति निकालना</translation>
    </message>
    <message>
        <source>score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>update</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>what moved</source>
        <translation>क्या खिसका</translation>
    </message>
    <message>
        <source>skip-gram</source>
        <translation>स्किप-ग्राम</translation>
    </message>
    <message>
        <source>CBOW</source>
        <translation>CBOW</translation>
    </message>
    <message>
        <source>%1, negative sampling, k = %2</source>
        <translation>%1, नेगेटिव सैंपलिंग, k = %2</translation>
    </message>
    <message>
        <source>%1, full softmax</source>
        <translation>%1, पूरा सॉफ़्टमैक्स</translation>
    </message>
    <message>
        <source>%1, hierarchical softmax</source>
        <translation>%1, पदानुक्रमित सॉफ़्टमैक्स</translation>
    </message>
</context>
<context>
    <name>TextReading</name>
    <message>
        <source>The text</source>
        <translation>टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>at sample %L1 · </source>
        <translation>नमूना %L1 पर · </translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>एक नमूना</translation>
    </message>
    <message>
        <source>mean over the last 1,000</source>
        <translation>पिछले 1,000 का औसत</translation>
    </message>
    <message>
        <source>nats · mean of the last 1,000 samples</source>
        <translation>नैट · पिछले 1,000 नमूनों का औसत</translation>
    </message>
    <message>
        <source>epoch %1: %2 · </source>
        <translation>एपॉक %1: %2 · </translation>
    </message>
    <message>
        <source>this text comes without groups of words</source>
        <translation>इस टेक्स्ट के साथ शब्दों के समूह नहीं हैं</translation>
    </message>
    <message>
        <source>silhouette of each topic</source>
        <translation>हर विषय का सिल्हूट</translation>
    </message>
    <message>
        <source>in E %1, on the map %2 · mean silhouettes</source>
        <translation>E में %1, नक्शे पर %2 · औसत सिल्हूट</translation>
    </message>
    <message>
        <source>looking back: sample %L1 of %L2</source>
        <translation>पीछे देख रहे हैं: %L2 में से नमूना %L1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>on the axes of now · </source>
        <translation>अभी के अक्षों पर · </translation>
    </message>
    <message>
        <source>%1 % of the variance · PCA of E, axes %2 and %3</source>
        <translation>प्रसरण का %1 % · E का PCA, अक्ष %2 और %3</translation>
    </message>
    <message>
        <source>E between words</source>
        <translation>E, शब्दों के बीच</translation>
    </message>
    <message>
        <source> · unit vectors</source>
        <translation> · इकाई वेक्टर</translation>
    </message>
    <message>
        <source> · raw vectors</source>
        <translation> · मूल वेक्टर</translation>
    </message>
    <message>
        <source> · axes frozen at sample %L1</source>
        <translation> · अक्ष नमूना %L1 पर स्थिर</translation>
    </message>
    <message>
        <source> · %L1 of %L2 words shown</source>
        <translation> · %L2 में से %L1 शब्द दिख रहे हैं</translation>
    </message>
    <message>
        <source> · the %L1 most frequent of %L2 words</source>
        <translation> · %L2 शब्दों में से सबसे आम %L1</translation>
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
        <translation>जोड़ी का पहला शब्द</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>What the first word is to</source>
        <translation>पहला शब्द जिसका साथी है</translation>
    </message>
    <message>
        <source>c</source>
        <translation>c</translation>
    </message>
    <message>
        <source>The word whose counterpart is sought</source>
        <translation>जिस शब्द का साथी ढूँढना है</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>अपेक्षित जवाब</translation>
    </message>
    <message>
        <source>expected, if you like</source>
        <translation>चाहें तो अपेक्षित</translation>
    </message>
    <message>
        <source>The word you expect: its rank among all words is told</source>
        <translation>आपके अनुमान का शब्द: सभी शब्दों में उसका स्थान बताया जाएगा</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>The words nearest to b − a + c, all three made unit vectors and left out themselves; double-click to go to one</source>
        <translation>b − a + c के सबसे पास के शब्द; तीनों पहले इकाई वेक्टर बनते हैं और ख़ुद छोड़ दिए जाते हैं; किसी शब्द पर जाने के लिए डबल-क्लिक करें</translation>
    </message>
    <message>
        <source>is to</source>
        <translation>:</translation>
    </message>
    <message>
        <source>Analogy: a is to b as c is to ?</source>
        <translation>सादृश्य – a : b :: c : ?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Write three words; the answer follows training.</source>
        <translation>तीन शब्द लिखें; जवाब प्रशिक्षण के साथ बदलता रहेगा।</translation>
    </message>
    <message>
        <source>Not in the vocabulary: %1</source>
        <translation>शब्दावली में नहीं: %1</translation>
    </message>
    <message>
        <source>The ten best, by cosine with b − a + c:</source>
        <translation>b − a + c से कोसाइन के हिसाब से दस सबसे अच्छे:</translation>
    </message>
    <message>
        <source>“%1” is not in the vocabulary.</source>
        <translation>“%1” शब्दावली में नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is one of the three words of the question.</source>
        <translation>“%1” सवाल के तीन शब्दों में से ही एक है।</translation>
    </message>
    <message>
        <source>%1 comes as number %L2 of %L3, with %4.</source>
        <translation>%1 का स्थान: %L3 में से %L2; मान %4।</translation>
    </message>
</context>
<context>
    <name>firth::Appearance</name>
    <message>
        <source>The system&apos;s</source>
        <translation>सिस्टम की भाषा</translation>
    </message>
    <message>
        <source>Firth speaks the system&apos;s language from its next start on</source>
        <translation>Firth अगली बार शुरू होने पर सिस्टम की भाषा बोलेगा</translation>
    </message>
    <message>
        <source>Firth speaks this language from its next start on: %1</source>
        <translation>Firth अगली बार शुरू होने पर यह भाषा बोलेगा: %1</translation>
    </message>
</context>
<context>
    <name>firth::Autosave</name>
    <message>
        <source>a text and a model as large as these are too much to be kept twice</source>
        <translation>इतना बड़ा टेक्स्ट और मॉडल दो बार नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>This training is not kept for the case of a crash, so save it now and then (Ctrl+S): %1</source>
        <translation>प्रोग्राम के अचानक बंद होने पर यह प्रशिक्षण नहीं बचेगा, इसलिए इसे बीच-बीच में सहेजते रहें (Ctrl+S): %1</translation>
    </message>
</context>
<context>
    <name>firth::AxesPopup</name>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (समूह)</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>अक्ष</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>मुख्य अक्ष</translation>
    </message>
    <message>
        <source>Between words</source>
        <translation>शब्दों के बीच</translation>
    </message>
    <message>
        <source>The directions in which the words vary most (PCA)</source>
        <translation>वे दिशाएँ, जिनमें शब्द सबसे ज़्यादा फैले हैं (PCA)</translation>
    </message>
    <message>
        <source>The direction from one word or group to another, such as car ↔ doctor</source>
        <translation>एक शब्द या समूह से दूसरे की ओर जाती दिशा, जैसे car ↔ doctor</translation>
    </message>
    <message>
        <source>Unit vectors</source>
        <translation>इकाई वेक्टर</translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation>अक्ष स्थिर करें</translation>
    </message>
    <message>
        <source>Axes of the map</source>
        <translation>नक्शे के अक्ष</translation>
    </message>
    <message>
        <source>All vectors made as long as 1 first, so that only directions count, as for the cosine; else frequent words with long vectors stand farther out</source>
        <translation>पहले सभी वेक्टरों की लंबाई 1 की जाती है ताकि, कोसाइन की तरह, केवल दिशा का महत्व हो; नहीं तो लंबे वेक्टर वाले आम शब्द ज़्यादा बाहर दिखते हैं</translation>
    </message>
    <message>
        <source>The axes stay as they are while training goes on; else they are fitted anew several times a second</source>
        <translation>प्रशिक्षण चलने पर भी अक्ष वैसे ही रहते हैं; नहीं तो वे एक सेकंड में कई बार फिर से बैठाए जाते हैं</translation>
    </message>
    <message>
        <source>Refit now</source>
        <translation>फिर बैठाएँ</translation>
    </message>
    <message>
        <source>Lay the axes along the directions of largest variance of this moment, without turning them onto the last ones; the history shows a mark there</source>
        <translation>अक्षों को इस क्षण के सबसे बड़े प्रसरण की दिशाओं पर रखें, पिछले अक्षों की ओर घुमाए बिना; इतिहास में वहाँ एक निशान बनता है</translation>
    </message>
    <message>
        <source>The largest is 1; any two of the first ten can be shown</source>
        <translation>सबसे बड़ा अक्ष 1 है; पहले दस में से कोई भी दो दिखाए जा सकते हैं</translation>
    </message>
    <message>
        <source>Axis to the right</source>
        <translation>दाईं ओर का अक्ष</translation>
    </message>
    <message>
        <source>Axis upwards</source>
        <translation>ऊपर की ओर का अक्ष</translation>
    </message>
    <message>
        <source>To the right, axis</source>
        <translation>दाईं ओर, अक्ष</translation>
    </message>
    <message>
        <source>upwards, axis</source>
        <translation>ऊपर, अक्ष</translation>
    </message>
    <message>
        <source>word or group</source>
        <translation>शब्द या समूह</translation>
    </message>
    <message>
        <source>A word on the map, or a group: then the mean of its words</source>
        <translation>नक्शे का कोई शब्द, या कोई समूह: तब उसके शब्दों का औसत</translation>
    </message>
    <message>
        <source>Left end</source>
        <translation>बायाँ सिरा</translation>
    </message>
    <message>
        <source>Right end</source>
        <translation>दायाँ सिरा</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>निचला सिरा</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>ऊपरी सिरा</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>दाईं ओर</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>ऊपर की ओर</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>नक्शे पर नहीं: %1</translation>
    </message>
    <message>
        <source>Each axis shows its own share; the two need not be at right angles.</source>
        <translation>हर अक्ष अपना हिस्सा दिखाता है; ज़रूरी नहीं कि दोनों समकोण पर हों।</translation>
    </message>
    <message>
        <source>The other axis is the direction of largest variance at right angles to it.</source>
        <translation>दूसरा अक्ष, इसके समकोण पर, सबसे बड़े प्रसरण की दिशा है।</translation>
    </message>
    <message>
        <source>Write two words or groups; the other axis may stay empty.</source>
        <translation>दो शब्द या समूह लिखें; दूसरा अक्ष ख़ाली रह सकता है।</translation>
    </message>
    <message>
        <source>Fitted at sample %L1 to %L2 words.</source>
        <translation>नमूना %L1 पर %L2 शब्दों के हिसाब से बैठाए गए।</translation>
    </message>
    <message>
        <source> They stay as they were then.</source>
        <translation> वे तब से वैसे ही हैं।</translation>
    </message>
    <message>
        <source> While training runs they follow it, each new fit turned within its plane onto the last one.</source>
        <translation> प्रशिक्षण के दौरान वे उसके साथ चलते हैं; हर नई स्थिति अपने तल में पिछली की ओर घुमाई जाती है।</translation>
    </message>
</context>
<context>
    <name>firth::BackgroundJob</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>इसके लिए मेमोरी कम है।</translation>
    </message>
</context>
<context>
    <name>firth::ChoiceButton</name>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>ऐसा नहीं</translation>
    </message>
</context>
<context>
    <name>firth::ColourLegend</name>
    <message>
        <source>Colour scale</source>
        <translation>रंगों का पैमाना</translation>
    </message>
    <message>
        <source>blue %1, pale 0, orange %2</source>
        <translation>नीला %1, फीका 0, नारंगी %2</translation>
    </message>
    <message>
        <source>One scale for both matrices, the same on either side of zero: the largest weight, rounded up to 1, 2 or 5 and a power of ten</source>
        <translation>दोनों मैट्रिक्स का एक ही पैमाना, शून्य के दोनों ओर बराबर: सबसे बड़ा भार, 1, 2 या 5 गुना दस की घात तक बढ़ाया हुआ</translation>
    </message>
</context>
<context>
    <name>firth::ComparePage</name>
    <message>
        <source>A second model beside the first, on the same text and from the same seed: CBOW against skip-gram, softmax against negative sampling, a window of 2 against one of 10.</source>
        <translation>पहले मॉडल के साथ दूसरा, उसी टेक्स्ट पर और उसी सीड से: स्किप-ग्राम के सामने CBOW, नेगेटिव सैंपलिंग के सामने सॉफ़्टमैक्स, 10 की विंडो के सामने 2 की।</translation>
    </message>
    <message>
        <source>Add a second model</source>
        <translation>दूसरा मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>The other architecture first; change what you like then</source>
        <translation>पहले दूसरा आर्किटेक्चर; फिर जो चाहें बदलें</translation>
    </message>
    <message>
        <source>Start both anew</source>
        <translation>दोनों नए सिरे से</translation>
    </message>
    <message>
        <source>Two untrained models; Train then trains both</source>
        <translation>दोनों मॉडल अप्रशिक्षित; तब “सिखाएँ” दोनों को सिखाता है</translation>
    </message>
    <message>
        <source>Train the second</source>
        <translation>दूसरे को सिखाएँ</translation>
    </message>
    <message>
        <source>Trains or pauses the second model alone</source>
        <translation>केवल दूसरे मॉडल को सिखाता या रोकता है</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Lets the second model go</source>
        <translation>दूसरे मॉडल को हटा देता है</translation>
    </message>
    <message>
        <source>Second model: </source>
        <translation>दूसरा मॉडल: </translation>
    </message>
    <message>
        <source>First model</source>
        <translation>पहला मॉडल</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>दूसरा मॉडल</translation>
    </message>
    <message>
        <source>Pause the second</source>
        <translation>दूसरे को रोकें</translation>
    </message>
    <message>
        <source>Two models at once</source>
        <translation>दो मॉडल एक साथ</translation>
    </message>
    <message>
        <source>Second model:</source>
        <translation>दूसरा मॉडल:</translation>
    </message>
    <message>
        <source>Map of the %1</source>
        <translation>नक्शा: %1</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>एपॉक</translation>
    </message>
    <message>
        <source>Loss per sample, in nats</source>
        <translation>प्रति नमूना लॉस, नैट में</translation>
    </message>
    <message>
        <source>Mean of the last 1,000 samples. Two objectives count their losses differently: compare the shapes, not the heights.</source>
        <translation>पिछले 1,000 नमूनों का औसत। दो उद्देश्य अपना लॉस अलग-अलग ढंग से गिनते हैं: आकार की तुलना करें, ऊँचाई की नहीं।</translation>
    </message>
    <message>
        <source>Mean silhouette of the topics</source>
        <translation>विषयों का औसत सिल्हूट</translation>
    </message>
    <message>
        <source>How far apart the topics lie in E, all dimensions</source>
        <translation>E के सभी आयामों में विषय एक-दूसरे से कितने अलग हैं</translation>
    </message>
    <message>
        <source>Seen most differently</source>
        <translation>सबसे अलग दिखे शब्द</translation>
    </message>
    <message>
        <source>Words whose neighbours differ most</source>
        <translation>वे शब्द जिनके पड़ोसी सबसे ज़्यादा अलग हैं</translation>
    </message>
    <message>
        <source>Click a word to see it on both maps</source>
        <translation>किसी शब्द को दोनों नक्शों पर देखने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Press Train: both models learn from the same text.</source>
        <translation>“सिखाएँ” दबाएँ: दोनों मॉडल एक ही टेक्स्ट से सीखेंगे।</translation>
    </message>
    <message>
        <source>No second model yet.</source>
        <translation>अभी कोई दूसरा मॉडल नहीं।</translation>
    </message>
    <message>
        <source>Select a word to see its neighbours here.</source>
        <translation>कोई शब्द चुनें, उसके पड़ोसी यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Nearest in E by cosine: %1</source>
        <translation>कोसाइन से E में सबसे पास: %1</translation>
    </message>
    <message>
        <source>of their %1 nearest, words share %2 on average · the %L3 most frequent words</source>
        <translation>%1 निकटतम पड़ोसियों में से औसतन %2 साझे · सबसे आम %L3 शब्द</translation>
    </message>
</context>
<context>
    <name>firth::CompareSection</name>
    <message>
        <source>Pinned words compared</source>
        <translation>पिन किए शब्दों की तुलना</translation>
    </message>
    <message>
        <source>Cosines in hundredths: orange to 100, blue to −100, faint near 0</source>
        <translation>कोसाइन सौवें हिस्सों में: 100 तक नारंगी, −100 तक नीला, 0 के पास हल्का</translation>
    </message>
    <message>
        <source>Cosines: orange to 1, blue to −1, faint near 0</source>
        <translation>कोसाइन: 1 तक नारंगी, −1 तक नीला, 0 के पास हल्का</translation>
    </message>
</context>
<context>
    <name>firth::CosineMatrix</name>
    <message>
        <source>Cosines of the pinned words</source>
        <translation>पिन किए शब्दों के कोसाइन</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 और %2: %3</translation>
    </message>
    <message>
        <source>cosine of %1 and %2: %3</source>
        <translation>%1 और %2 का कोसाइन: %3</translation>
    </message>
</context>
<context>
    <name>firth::CostTable</name>
    <message>
        <source>full softmax</source>
        <translation>पूरा सॉफ़्टमैक्स</translation>
    </message>
    <message>
        <source>negative sampling</source>
        <translation>नेगेटिव सैंपलिंग</translation>
    </message>
    <message>
        <source>hierarchical softmax</source>
        <translation>पदानुक्रमित सॉफ़्टमैक्स</translation>
    </message>
    <message>
        <source>%L1 score, %L2 weights</source>
        <translation>%L1 स्कोर, %L2 भार</translation>
    </message>
    <message>
        <source>%L1 scores, %L2 weights</source>
        <translation>%L1 स्कोर, %L2 भार</translation>
    </message>
    <message>
        <source>What a step costs</source>
        <translation>एक कदम की लागत</translation>
    </message>
    <message>
        <source>Scores that are computed and weights that are changed in one step</source>
        <translation>एक कदम में कितने स्कोर निकाले और कितने भार बदले जाते हैं</translation>
    </message>
    <message>
        <source>What one step costs</source>
        <translation>एक कदम की लागत</translation>
    </message>
    <message>
        <source>here: V = %L1, d = %L2</source>
        <translation>यहाँ: V = %L1, d = %L2</translation>
    </message>
    <message>
        <source>in earnest: V = %L1, d = %L2</source>
        <translation>असल में: V = %L1, d = %L2</translation>
    </message>
    <message>
        <source>%1 (this step)</source>
        <translation>%1 (यह कदम)</translation>
    </message>
    <message>
        <source>%1 (a noise word came twice)</source>
        <translation>%1 (एक शोर-शब्द दो बार आया)</translation>
    </message>
</context>
<context>
    <name>firth::CurveChart</name>
    <message>
        <source>From left to right: %1</source>
        <translation>बाएँ से दाएँ: %1</translation>
    </message>
    <message>
        <source>The curve begins when training does.</source>
        <translation>प्रशिक्षण शुरू होते ही वक्र भी शुरू होगा।</translation>
    </message>
</context>
<context>
    <name>firth::CurveKey</name>
    <message>
        <source>Key to the curves</source>
        <translation>वक्रों की कुंजी</translation>
    </message>
</context>
<context>
    <name>firth::DifferenceModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Among the nearest words in the first model, not in the second</source>
        <translation>पहले मॉडल में निकटतम शब्दों में, दूसरे में नहीं</translation>
    </message>
    <message>
        <source>Among the nearest words in the second model, not in the first</source>
        <translation>दूसरे मॉडल में निकटतम शब्दों में, पहले में नहीं</translation>
    </message>
    <message>
        <source>word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>साझे</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>केवल पहले में</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>केवल दूसरे में</translation>
    </message>
</context>
<context>
    <name>firth::EditMenu</name>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Take back what you changed, and do it again</source>
        <translation>अपना बदलाव वापस लें, या उसे फिर से करें</translation>
    </message>
    <message>
        <source>Takes back the last change of a setting, a pin or the map&apos;s colours; what a model has learned does not come back</source>
        <translation>सेटिंग, पिन या नक्शे के रंगों में किया पिछला बदलाव वापस लेता है; मॉडल का सीखा हुआ वापस नहीं आता</translation>
    </message>
    <message>
        <source>Does what was taken back once more</source>
        <translation>वापस लिया गया बदलाव फिर से करता है</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>पूर्ववत करें: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>फिर से करें: %1</translation>
    </message>
</context>
<context>
    <name>firth::EmptyState</name>
    <message>
        <source>Back to the map</source>
        <translation>नक्शे पर वापस</translation>
    </message>
    <message>
        <source>What these vectors do have (Alt+1)</source>
        <translation>इन वेक्टरों में जो कुछ है (Alt+1)</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>टेक्स्ट खोलें…</translation>
    </message>
    <message>
        <source>Learn from a text of your own (Ctrl+O)</source>
        <translation>अपने टेक्स्ट से सीखें (Ctrl+O)</translation>
    </message>
    <message>
        <source>Take the small town</source>
        <translation>छोटा शहर लें</translation>
    </message>
    <message>
        <source>A bundled text whose words form groups</source>
        <translation>साथ आया टेक्स्ट, जिसके शब्द समूह बनाते हैं</translation>
    </message>
</context>
<context>
    <name>firth::FileCommands</name>
    <message>
        <source>Saved %1</source>
        <translation>सहेजा गया: %1</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 लिखी जा रही है …</translation>
    </message>
    <message>
        <source>%1 is still being written; wait for it, or cancel it.</source>
        <translation>%1 अभी लिखी जा रही है; रुकें, या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>सत्र सहेजें</translation>
    </message>
    <message>
        <source>Firth session (*.firth)</source>
        <translation>Firth सत्र (*.firth)</translation>
    </message>
    <message>
        <source>Save context vectors</source>
        <translation>संदर्भ वेक्टर सहेजें</translation>
    </message>
    <message>
        <source>Save vectors</source>
        <translation>वेक्टर सहेजें</translation>
    </message>
    <message>
        <source>_context</source>
        <translation>_context</translation>
    </message>
    <message>
        <source>word2vec, binary (*.bin);;word2vec, text (*.txt *.vec);;Embedding Projector (*.tsv);;NumPy (*.npy)</source>
        <translation>word2vec, बाइनरी (*.bin);;word2vec, टेक्स्ट (*.txt *.vec);;Embedding Projector (*.tsv);;NumPy (*.npy)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>नक्शा निर्यात करें</translation>
    </message>
    <message>
        <source>Picture (*.png);;Scalable picture (*.svg);;Coordinates, separated by tabs (*.tsv)</source>
        <translation>चित्र (*.png);;स्केलेबल चित्र (*.svg);;निर्देशांक, टैब से अलग किए (*.tsv)</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>%1 का नक्शा</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .svg or .tsv</source>
        <translation>%1: ऐसा नाम चुनें जिसके अंत में .png, .svg या .tsv हो</translation>
    </message>
    <message>
        <source>The map&apos;s picture is on the clipboard</source>
        <translation>नक्शे का चित्र क्लिपबोर्ड पर है</translation>
    </message>
    <message>
        <source>Export the loss curve</source>
        <translation>लॉस वक्र निर्यात करें</translation>
    </message>
    <message>
        <source>Export the cluster separation</source>
        <translation>क्लस्टर अलगाव निर्यात करें</translation>
    </message>
    <message>
        <source>Export the training as a film</source>
        <translation>प्रशिक्षण को फ़िल्म के रूप में निर्यात करें</translation>
    </message>
    <message>
        <source>Animated picture (*.webp);;Folder of pictures (*.png)</source>
        <translation>चलता चित्र (*.webp);;चित्रों का फ़ोल्डर (*.png)</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .webp or .png</source>
        <translation>%1: ऐसा नाम चुनें जिसके अंत में .webp या .png हो</translation>
    </message>
    <message>
        <source>Picture (*.png);;Scalable picture (*.svg);;Numbers, separated by commas (*.csv)</source>
        <translation>चित्र (*.png);;स्केलेबल चित्र (*.svg);;संख्याएँ, अल्पविराम से अलग की हुई (*.csv)</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .svg or .csv</source>
        <translation>%1: ऐसा नाम चुनें जिसके अंत में .png, .svg या .csv हो</translation>
    </message>
    <message>
        <source>Something is being opened; save when it is there.</source>
        <translation>कुछ खोला जा रहा है; खुल जाने पर सहेजें।</translation>
    </message>
</context>
<context>
    <name>firth::FileMenu</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Open, save and export</source>
        <translation>खोलें, सहेजें और निर्यात करें</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>खोलें…</translation>
    </message>
    <message>
        <source>A text, finished word vectors, or a session: which of them is told by the content</source>
        <translation>टेक्स्ट, तैयार शब्द-वेक्टर या सत्र: इनमें से क्या है, यह फ़ाइल की सामग्री बताती है</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>टेक्स्ट चिपकाएँ…</translation>
    </message>
    <message>
        <source>Learn from text that you type or paste</source>
        <translation>टाइप किए या चिपकाए टेक्स्ट से सीखें</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>सत्र सहेजें</translation>
    </message>
    <message>
        <source>Corpus, settings, model, history and view in one .firth file</source>
        <translation>कॉर्पस, सेटिंग, मॉडल, इतिहास और दृश्य, एक ही .firth फ़ाइल में</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>सत्र इस नाम से सहेजें…</translation>
    </message>
    <message>
        <source>The same in another file</source>
        <translation>वही, दूसरी फ़ाइल में</translation>
    </message>
    <message>
        <source>Save vectors…</source>
        <translation>वेक्टर सहेजें…</translation>
    </message>
    <message>
        <source>E, the embedding matrix: .bin, .txt, .tsv (Embedding Projector) or .npy</source>
        <translation>E, एम्बेडिंग मैट्रिक्स: .bin, .txt, .tsv (Embedding Projector) या .npy</translation>
    </message>
    <message>
        <source>Save context vectors…</source>
        <translation>संदर्भ वेक्टर सहेजें…</translation>
    </message>
    <message>
        <source>C, the context matrix, in the same formats</source>
        <translation>C, संदर्भ मैट्रिक्स, उन्हीं फ़ॉर्मैट में</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>नक्शा निर्यात करें…</translation>
    </message>
    <message>
        <source>As it stands: .png, .svg with text as text, or .tsv with the coordinates</source>
        <translation>जैसा दिख रहा है: .png, .svg (टेक्स्ट टेक्स्ट ही रहता है) या निर्देशांकों वाली .tsv</translation>
    </message>
    <message>
        <source>Copy the map&apos;s picture</source>
        <translation>नक्शे का चित्र कॉपी करें</translation>
    </message>
    <message>
        <source>To the clipboard, to paste it elsewhere</source>
        <translation>क्लिपबोर्ड पर, ताकि कहीं और चिपकाया जा सके</translation>
    </message>
    <message>
        <source>Export the loss curve…</source>
        <translation>लॉस वक्र निर्यात करें…</translation>
    </message>
    <message>
        <source>As .png, .svg or .csv</source>
        <translation>.png, .svg या .csv के रूप में</translation>
    </message>
    <message>
        <source>Export the cluster separation…</source>
        <translation>क्लस्टर अलगाव निर्यात करें…</translation>
    </message>
    <message>
        <source>Export the training as a film…</source>
        <translation>प्रशिक्षण को फ़िल्म के रूप में निर्यात करें…</translation>
    </message>
    <message>
        <source>The map at every moment that is kept: an animated .webp, or a folder of .png pictures</source>
        <translation>हर रखे गए क्षण का नक्शा: चलता .webp, या .png चित्रों का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>firth::FinishedModel</name>
    <message>
        <source>%1: does not fit into memory; choose a file with fewer words</source>
        <translation>%1: मेमोरी में नहीं समाती; कम शब्दों वाली फ़ाइल चुनें</translation>
    </message>
</context>
<context>
    <name>firth::HistoryBar</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>फिर चलाएँ</translation>
    </message>
    <message>
        <source>Watch the training again, from its start or from where you are</source>
        <translation>प्रशिक्षण दोबारा देखें, शुरू से या जहाँ आप हैं वहाँ से</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Back to the present, every bit as it was (End)</source>
        <translation>वर्तमान में लौटें, हर बिट जैसा था वैसा (End)</translation>
    </message>
    <message>
        <source>Train on from here</source>
        <translation>यहाँ से आगे सिखाएँ</translation>
    </message>
    <message>
        <source>Forget what came after this moment and train on from it. With the same settings it comes out the same, bit for bit; change the learning rate first to see another course</source>
        <translation>इस क्षण के बाद का सब भुलाकर यहीं से आगे सिखाएँ। सेटिंग वही रहें तो नतीजा बिट-दर-बिट वही आता है; दूसरा रास्ता देखने के लिए पहले सीखने की दर बदलें</translation>
    </message>
    <message>
        <source>Name of this moment</source>
        <translation>इस क्षण का नाम</translation>
    </message>
    <message>
        <source>Name this moment</source>
        <translation>इस क्षण को नाम दें</translation>
    </message>
    <message>
        <source>Enter keeps the name, Escape does not; an empty name takes it away</source>
        <translation>Enter नाम रख लेता है, Escape नहीं; ख़ाली नाम उसे हटा देता है</translation>
    </message>
    <message>
        <source>Leave the name of a moment as it was</source>
        <translation>क्षण का नाम पहले जैसा ही रहने दें</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>क्षण</translation>
    </message>
    <message>
        <source>%1: sample %L2</source>
        <translation>%1: नमूना %L2</translation>
    </message>
    <message>
        <source>A replay takes</source>
        <translation>फिर चलाने का समय</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>Map of the past</source>
        <translation>अतीत का नक्शा</translation>
    </message>
    <message>
        <source>on the axes of then</source>
        <translation>तब के अक्षों पर</translation>
    </message>
    <message>
        <source>on the axes of now, on which all moments compare</source>
        <translation>अभी के अक्षों पर, जिन पर सभी क्षणों की तुलना हो सकती है</translation>
    </message>
    <message>
        <source>looking back: sample %1 of %1</source>
        <translation>पीछे देख रहे हैं: %1 में से नमूना %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>live · drag to look back</source>
        <translation>लाइव · पीछे देखने के लिए खींचें</translation>
    </message>
    <message>
        <source>live · the history is still to come</source>
        <translation>लाइव · इतिहास अभी बनना बाक़ी है</translation>
    </message>
    <message>
        <source>1 moment kept, %2 of %3 MB</source>
        <translation>1 क्षण रखा गया, %3 में से %2 MB</translation>
    </message>
    <message>
        <source>%L1 moments kept, %2 of %3 MB</source>
        <translation>%L1 क्षण रखे गए, %3 में से %2 MB</translation>
    </message>
    <message>
        <source>Name this moment, go to a named one, train on by another objective, and how the past is shown</source>
        <translation>इस क्षण को नाम दें, किसी नाम वाले क्षण पर जाएँ, दूसरे उद्देश्य से आगे सिखाएँ, और तय करें कि अतीत कैसे दिखे</translation>
    </message>
    <message>
        <source>Train on from here by</source>
        <translation>यहाँ से आगे इस उद्देश्य से सिखाएँ</translation>
    </message>
    <message>
        <source>full softmax</source>
        <translation>पूरा सॉफ़्टमैक्स</translation>
    </message>
    <message>
        <source>negative sampling</source>
        <translation>नेगेटिव सैंपलिंग</translation>
    </message>
    <message>
        <source>hierarchical softmax</source>
        <translation>पदानुक्रमित सॉफ़्टमैक्स</translation>
    </message>
    <message>
        <source>What the words have learned stays. The loss curve jumps, since two objectives count their losses differently.</source>
        <translation>शब्दों ने जो सीखा है, वह बना रहता है। लॉस का वक्र उछलता है, क्योंकि दो उद्देश्य अपना लॉस अलग-अलग ढंग से गिनते हैं।</translation>
    </message>
</context>
<context>
    <name>firth::HistorySlider</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>The kept moment before, after</source>
        <translation>रखे गए क्षणों में पिछला, अगला</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>The beginning, the present</source>
        <translation>शुरुआत, वर्तमान</translation>
    </message>
    <message>
        <source>History of the training</source>
        <translation>प्रशिक्षण का इतिहास</translation>
    </message>
    <message>
        <source>Sample %L1 of %L2</source>
        <translation>%L2 में से नमूना %L1</translation>
    </message>
    <message>
        <source>At the present, sample %L1</source>
        <translation>वर्तमान में, नमूना %L1</translation>
    </message>
    <message>
        <source>%1: sample %L2</source>
        <translation>%1: नमूना %L2</translation>
    </message>
    <message>
        <source>Sample %L1: the map&apos;s axes were fitted anew, by you or because they had far to turn. Otherwise they follow the training, a little with each fit</source>
        <translation>नमूना %L1: नक्शे के अक्ष यहाँ फिर से बैठाए गए, आपके कहने पर या इसलिए कि उन्हें बहुत घूमना पड़ता। वरना वे हर बार थोड़ा-थोड़ा करके प्रशिक्षण के साथ चलते हैं</translation>
    </message>
    <message>
        <source>Once training has begun, its past can be looked at here</source>
        <translation>प्रशिक्षण शुरू हो जाने पर उसका अतीत यहाँ देखा जा सकता है</translation>
    </message>
    <message>
        <source>Sample %L1. Drag to look back; double-click names a moment; Left and Right go from one kept moment to the next, End to the present</source>
        <translation>नमूना %L1। पीछे देखने के लिए खींचें; डबल-क्लिक से क्षण को नाम दें; ← और → एक रखे गए क्षण से अगले पर ले जाते हैं, End वर्तमान पर</translation>
    </message>
</context>
<context>
    <name>firth::HuffmanPicture</name>
    <message>
        <source>#%1  left or right?</source>
        <translation>#%1  बायाँ या दायाँ?</translation>
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
        <translation>बायाँ %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>दायाँ %1</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>From branching to branching</source>
        <translation>एक शाखा-बिंदु से दूसरे तक</translation>
    </message>
    <message>
        <source>The way through the Huffman tree</source>
        <translation>हफ़मैन ट्री में रास्ता</translation>
    </message>
    <message>
        <source>not taken, right: %1</source>
        <translation>छोड़ी गई शाखा, दाएँ: %1</translation>
    </message>
    <message>
        <source>not taken, left: %1</source>
        <translation>छोड़ी गई शाखा, बाएँ: %1</translation>
    </message>
    <message>
        <source>%L1 words: %2</source>
        <translation>%L1 शब्द: %2</translation>
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
        <translation>#%1, बायाँ या दायाँ? σ(%2) = %3, सही जवाब: %4, उस पर भरोसा %5</translation>
    </message>
    <message>
        <source>left</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>दायाँ</translation>
    </message>
    <message>
        <source>Root first. Each bar shows how much the model believes in left and in right; ✓ marks the right answer.</source>
        <translation>जड़ सबसे ऊपर। हर पट्टी दिखाती है कि मॉडल बाएँ और दाएँ पर कितना भरोसा करता है; ✓ सही जवाब पर लगा है।</translation>
    </message>
    <message>
        <source>%1: P = %2</source>
        <translation>%1: P = %2</translation>
    </message>
    <message>
        <source>believed </source>
        <translation>भरोसा </translation>
    </message>
    <message>
        <source> = %1</source>
        <translation> = %1</translation>
    </message>
    <message>
        <source>%1, above %2</source>
        <translation>%1, इसके नीचे %2</translation>
    </message>
</context>
<context>
    <name>firth::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>जाँच पैनल</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>किसकी जाँच हो</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>एक कदम</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>मैट्रिक्स</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>शब्दावली</translation>
    </message>
    <message>
        <source>Give this panel the whole page</source>
        <translation>इस पैनल को पूरा पन्ना दें</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
</context>
<context>
    <name>firth::InventionCommands</name>
    <message>
        <source>Looking for its place …</source>
        <translation>उसकी जगह ढूँढ रहे हैं …</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>Writing the text anew …</source>
        <translation>टेक्स्ट फिर से लिखा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>firth::InventionDialog</name>
    <message>
        <source>See where it lands</source>
        <translation>देखें, कहाँ बैठता है</translation>
    </message>
    <message>
        <source>Learn a vector for the new word alone, from these sentences; every other vector stays as it is</source>
        <translation>इन वाक्यों से केवल नए शब्द का वेक्टर सीखें; बाक़ी हर वेक्टर वैसा ही रहता है</translation>
    </message>
    <message>
        <source>Train anew with it</source>
        <translation>इसके साथ फिर सिखाएँ</translation>
    </message>
    <message>
        <source>A new model on the text with these sentences in it, so that the word is on the map</source>
        <translation>इन वाक्यों वाले टेक्स्ट पर नया मॉडल, ताकि शब्द नक्शे पर हो</translation>
    </message>
    <message>
        <source>Invent a word</source>
        <translation>शब्द गढ़ें</translation>
    </message>
    <message>
        <source>Write a few sentences with a word that does not exist, among words that this text knows. From its company alone it finds its place.</source>
        <translation>ऐसे शब्द के साथ कुछ वाक्य लिखें जो है ही नहीं, उन शब्दों के बीच जिन्हें यह टेक्स्ट जानता है। वह केवल अपनी संगत से अपनी जगह पा लेता है।</translation>
    </message>
    <message>
        <source>Training anew takes each sentence 20 times, since a word that is seen but a few times hardly moves from where it starts. It starts a new model; what this one has learned is lost, unless you save the session first.</source>
        <translation>फिर सिखाने पर हर वाक्य 20 बार लिया जाता है, क्योंकि जो शब्द बस कुछ बार आए, वह अपनी शुरुआती जगह से मुश्किल से खिसकता है। इससे नया मॉडल शुरू होता है; पहले सत्र न सहेजें, तो इस मॉडल ने जो सीखा है वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Invented word</source>
        <translation>गढ़ा हुआ शब्द</translation>
    </message>
    <message>
        <source>A word that this text does not have</source>
        <translation>ऐसा शब्द, जो इस टेक्स्ट में नहीं है</translation>
    </message>
    <message>
        <source>Sentences with the invented word</source>
        <translation>गढ़े हुए शब्द वाले वाक्य</translation>
    </message>
    <message>
        <source>Sentences with the invented word, read as the corpus is read</source>
        <translation>गढ़े हुए शब्द वाले वाक्य; ये कॉर्पस की तरह ही पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>Type some sentences with the word</source>
        <translation>इस शब्द के साथ कुछ वाक्य लिखें</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>सबसे पास के शब्द</translation>
    </message>
    <message>
        <source>The words nearest to it in E, all dimensions; double-click to go to one</source>
        <translation>E के सभी आयामों में इसके सबसे पास के शब्द; किसी शब्द पर जाने के लिए डबल-क्लिक करें</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>Write sentences in which it stands there, and look</source>
        <translation>ऐसे वाक्य लिखें, जिनमें यह उस जगह आए, और देखें</translation>
    </message>
    <message>
        <source>Where it lands will be shown here.</source>
        <translation>यह कहाँ बैठता है, यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>looking for its place…</source>
        <translation>उसकी जगह ढूँढ रहे हैं…</translation>
    </message>
    <message>
        <source>%1 lands nowhere.</source>
        <translation>%1 कहीं नहीं बैठता।</translation>
    </message>
    <message>
        <source>%1 lands nearest to %2:</source>
        <translation>%1 सबसे ज़्यादा %2 के पास बैठता है:</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Why: near it, in %L1 use, stand %2. Words that stand near the same ones have similar vectors, and so has it. No other vector moved.</source>
        <translation>क्यों: इसके %L1 प्रयोग में इसके पास ये आते हैं: %2। जिन शब्दों के पास वही शब्द आते हैं, उनके वेक्टर मिलते-जुलते होते हैं, और इसका भी। कोई और वेक्टर नहीं खिसका।</translation>
    </message>
    <message>
        <source>Why: near it, in %L1 uses, stand %2. Words that stand near the same ones have similar vectors, and so has it. No other vector moved.</source>
        <translation>क्यों: इसके %L1 प्रयोगों में इसके पास ये आते हैं: %2। जिन शब्दों के पास वही शब्द आते हैं, उनके वेक्टर मिलते-जुलते होते हैं, और इसका भी। कोई और वेक्टर नहीं खिसका।</translation>
    </message>
    <message>
        <source>Not known to this text, and left out: %1.</source>
        <translation>यह टेक्स्ट इन्हें नहीं जानता, इसलिए छोड़े गए: %1।</translation>
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
        <translation>पीछे</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>पिछला पन्ना (Alt+Left)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>The next page (Alt+Right)</source>
        <translation>अगला पन्ना (Alt+Right)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>The lesson&apos;s text</source>
        <translation>पाठ का टेक्स्ट</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>सभी अध्याय</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>पाठ बंद करें</translation>
    </message>
    <message>
        <source>Close the lesson; everything becomes as it was before (F2)</source>
        <translation>पाठ बंद करें; सब कुछ पहले जैसा हो जाता है (F2)</translation>
    </message>
    <message>
        <source>To the lesson&apos;s page before</source>
        <translation>पाठ के पिछले पन्ने पर</translation>
    </message>
    <message>
        <source>To the lesson&apos;s next page</source>
        <translation>पाठ के अगले पन्ने पर</translation>
    </message>
    <message>
        <source>Word2vec in small steps</source>
        <translation>छोटे कदमों में word2vec</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>लगभग %n मिनट</numerusform>
            <numerusform>लगभग %n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>go on here, about %n minutes</source>
        <translation>
            <numerusform>यहाँ से आगे, लगभग %n मिनट</numerusform>
            <numerusform>यहाँ से आगे, लगभग %n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the chapter as PDF</source>
        <translation>अध्याय PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save the chapter as PDF, to print it: its texts, pictures, questions and exercises, with the answers on a page of their own</source>
        <translation>छापने के लिए अध्याय को PDF के रूप में सहेजें: उसके टेक्स्ट, चित्र, सवाल और अभ्यास; जवाब अलग पन्ने पर</translation>
    </message>
    <message>
        <source>read; something is left to try</source>
        <translation>पढ़ा गया; कुछ करना बाकी है</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Forget which chapters and pages are done</source>
        <translation>भूल जाएँ कि कौन-से अध्याय और पन्ने पूरे हुए हैं</translation>
    </message>
    <message>
        <source>Each chapter is a few short pages: the program shows something, you try it, and answer a question or two. While you learn, your own work waits; close the lesson, and everything is as it was.</source>
        <translation>हर अध्याय में कुछ छोटे पन्ने हैं: प्रोग्राम कुछ दिखाता है, आप उसे आज़माते हैं, और एक-दो सवालों के जवाब देते हैं। जब तक आप सीखते हैं, आपका अपना काम रुका रहता है; पाठ बंद करें, तो सब कुछ पहले जैसा हो जाता है।</translation>
    </message>
    <message>
        <source>go on at page %1 of %2</source>
        <translation>%2 में से पन्ना %1 पर आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>firth::LivePage</name>
    <message>
        <source>Sliding window</source>
        <translation>चलती विंडो</translation>
    </message>
    <message>
        <source>Choose a corpus to begin.</source>
        <translation>शुरू करने के लिए कॉर्पस चुनें।</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>शब्द खोजें</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Type a word and press Enter to select it on the map</source>
        <translation>शब्द टाइप करके Enter दबाएँ: वह नक्शे पर चुन लिया जाएगा</translation>
    </message>
    <message>
        <source>Loss per sample</source>
        <translation>प्रति नमूना लॉस</translation>
    </message>
    <message>
        <source>thousand samples</source>
        <translation>हज़ार नमूने</translation>
    </message>
    <message>
        <source>Cluster separation</source>
        <translation>क्लस्टर अलगाव</translation>
    </message>
    <message>
        <source>This text comes without groups of words whose distance could be followed. The bundled corpora have them.</source>
        <translation>इस टेक्स्ट के साथ शब्दों के ऐसे समूह नहीं हैं, जिनकी दूरी देखी जा सके। साथ आए कॉर्पसों में वे हैं।</translation>
    </message>
    <message>
        <source>sentence %L1 of %L2 · %3</source>
        <translation>वाक्य %L1 / %L2 · %3</translation>
    </message>
    <message>
        <source>the centre word predicts each context word</source>
        <translation>केंद्र शब्द हर संदर्भ शब्द का अनुमान लगाता है</translation>
    </message>
    <message>
        <source>the context words together predict the centre word</source>
        <translation>संदर्भ शब्द मिलकर केंद्र शब्द का अनुमान लगाते हैं</translation>
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
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Everything at once while training runs (Alt+1)</source>
        <translation>प्रशिक्षण के समय सब कुछ एक साथ (Alt+1)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>From the text to its tokens, stage by stage (Alt+2)</source>
        <translation>टेक्स्ट से टोकन तक, चरण-दर-चरण (Alt+2)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>The sliding window and the samples it makes (Alt+3)</source>
        <translation>चलती विंडो और उससे बनने वाले नमूने (Alt+3)</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>एक कदम</translation>
    </message>
    <message>
        <source>Every number of one training step, stage by stage (Alt+4)</source>
        <translation>प्रशिक्षण के एक कदम की हर संख्या, चरण-दर-चरण (Alt+4)</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>मैट्रिक्स</translation>
    </message>
    <message>
        <source>E and C, every weight (Alt+5)</source>
        <translation>E और C, हर भार (Alt+5)</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>शब्दावली</translation>
    </message>
    <message>
        <source>All words with their counts (Alt+6)</source>
        <translation>सभी शब्द और उनकी गिनती (Alt+6)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Two models of the same text side by side (Alt+7)</source>
        <translation>एक ही टेक्स्ट के दो मॉडल, अगल-बगल (Alt+7)</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>शब्द खोजें</translation>
    </message>
    <message>
        <source>Open the page %1</source>
        <translation>%1 पन्ना खोलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>This setting starts a new model; what this one has learned is lost.</source>
        <translation>यह सेटिंग नया मॉडल शुरू करती है; इस मॉडल ने जो सीखा है, वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Reset starts a new model; what this one has learned is lost.</source>
        <translation>रीसेट नया मॉडल शुरू करता है; इस मॉडल ने जो सीखा है, वह खो जाएगा।</translation>
    </message>
    <message>
        <source>A file of vectors holds words and numbers, but not the text that they were learned from.</source>
        <translation>वेक्टर फ़ाइल में शब्द और संख्याएँ होती हैं, पर वह टेक्स्ट नहीं, जिससे वे सीखी गईं।</translation>
    </message>
    <message>
        <source>These vectors are finished</source>
        <translation>ये वेक्टर तैयार हैं</translation>
    </message>
    <message>
        <source>So there is nothing here to be split into tokens. Open a text to follow it from its letters to its vocabulary.</source>
        <translation>इसलिए यहाँ टोकनों में काटने को कुछ नहीं है। कोई टेक्स्ट खोलें और उसे अक्षरों से शब्दावली तक जाते देखें।</translation>
    </message>
    <message>
        <source>So there is no sentence for the window to slide over. Open a text to see which samples it makes.</source>
        <translation>इसलिए कोई वाक्य नहीं, जिस पर विंडो चले। कोई टेक्स्ट खोलें और देखें कि उससे कौन-से नमूने बनते हैं।</translation>
    </message>
    <message>
        <source>So there is no sample to take a step with. Open a text to follow every number of one step.</source>
        <translation>इसलिए कोई नमूना नहीं, जिससे कदम लिया जाए। कोई टेक्स्ट खोलें और एक कदम की हर संख्या देखें।</translation>
    </message>
    <message>
        <source>So no second model can be trained on it. Open a text to train two models side by side.</source>
        <translation>इसलिए उस पर दूसरे मॉडल को नहीं सिखाया जा सकता। कोई टेक्स्ट खोलें और दो मॉडल अगल-बगल सिखाएँ।</translation>
    </message>
    <message>
        <source>These vectors are finished: no text came with them to train on</source>
        <translation>ये वेक्टर तैयार हैं: इनके साथ सिखाने के लिए कोई टेक्स्ट नहीं आया</translation>
    </message>
    <message>
        <source>finished vectors: %L1 words × %L2 dimensions</source>
        <translation>तैयार वेक्टर: %L1 शब्द × %L2 आयाम</translation>
    </message>
    <message>
        <source>Another text starts a new model; what this one has learned is lost.</source>
        <translation>दूसरा टेक्स्ट नया मॉडल शुरू करता है; इस मॉडल ने जो सीखा है, वह खो जाएगा।</translation>
    </message>
    <message>
        <source>No training is kept for the case of a crash, so save now and then (Ctrl+S): %1</source>
        <translation>प्रोग्राम के अचानक बंद होने पर कोई प्रशिक्षण नहीं बचेगा, इसलिए बीच-बीच में सहेजते रहें (Ctrl+S): %1</translation>
    </message>
    <message>
        <source>Firth was closed in the middle of training %1 (epoch %2, %3).</source>
        <translation>%1 के प्रशिक्षण के बीच में Firth बंद हो गया था (एपॉक %2, %3)।</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>चिपकाया टेक्स्ट</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>उसे जारी रखें</translation>
    </message>
    <message>
        <source>Open that training as it was last kept, seconds before the end</source>
        <translation>वह प्रशिक्षण वैसा ही खोलें जैसा आख़िरी बार रखा गया था, बंद होने से कुछ सेकंड पहले</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>उसे जाने दें</translation>
    </message>
    <message>
        <source>Throw that training away for good</source>
        <translation>उस प्रशिक्षण को हमेशा के लिए हटा दें</translation>
    </message>
    <message>
        <source>Go back to sample %L1 and train on with α = %2</source>
        <translation>नमूना %L1 पर लौटें और α = %2 से आगे सिखाएँ</translation>
    </message>
    <message>
        <source>Forget what came after that sample, when all weights were still small, and train on from there with a smaller learning rate</source>
        <translation>उस नमूने के बाद का सब भुला दें (तब तक सारे भार छोटे थे) और वहाँ से सीखने की छोटी दर के साथ आगे सिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Leave the model as it is: step back, reset, or choose settings</source>
        <translation>मॉडल को वैसा ही छोड़ दें: पीछे जाएँ, रीसेट करें या सेटिंग बदलें</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Learn word2vec step by step (F2)</source>
        <translation>word2vec कदम-दर-कदम सीखें (F2)</translation>
    </message>
    <message>
        <source>Open or close the lesson</source>
        <translation>पाठ खोलें या बंद करें</translation>
    </message>
    <message>
        <source>Read it as Latin-1</source>
        <translation>Latin-1 मानकर पढ़ें</translation>
    </message>
    <message>
        <source>Read it as UTF-16</source>
        <translation>UTF-16 मानकर पढ़ें</translation>
    </message>
    <message>
        <source>As texts in western languages were written before UTF-8: one byte a letter</source>
        <translation>UTF-8 से पहले पश्चिमी भाषाओं के टेक्स्ट ऐसे ही लिखे जाते थे: हर अक्षर का एक बाइट</translation>
    </message>
    <message>
        <source>As some programs save text: two bytes a letter</source>
        <translation>कुछ प्रोग्राम टेक्स्ट ऐसे ही सहेजते हैं: हर अक्षर के दो बाइट</translation>
    </message>
    <message>
        <source>Leave open what is open</source>
        <translation>जो खुला है, उसे खुला रहने दें</translation>
    </message>
    <message>
        <source>Stop teaching</source>
        <translation>पढ़ाना बंद करें</translation>
    </message>
    <message>
        <source>Everything becomes as it was before (Ctrl+T)</source>
        <translation>सब कुछ पहले जैसा हो जाता है (Ctrl+T)</translation>
    </message>
    <message>
        <source>The teacher has frozen the settings.</source>
        <translation>शिक्षक ने सेटिंग लॉक कर दी हैं।</translation>
    </message>
    <message>
        <source>New to word2vec? The lesson explains it in small steps, and you try each of them here.</source>
        <translation>word2vec आपके लिए नया है? पाठ उसे छोटे कदमों में समझाता है, और हर कदम आप यहीं आज़माते हैं।</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>पाठ खोलें</translation>
    </message>
    <message>
        <source>Ten short chapters beside the window (F2)</source>
        <translation>प्रोग्राम के बग़ल में दस छोटे अध्याय (F2)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>F2 opens it at any time</source>
        <translation>F2 से पाठ कभी भी खुल जाता है</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>अध्याय %1</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>Save the chapter as PDF</source>
        <translation>अध्याय PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>सहेजा गया: %1</translation>
    </message>
    <message>
        <source>Making the handout: each page is played for its picture …</source>
        <translation>हैंडआउट बन रहा है: चित्र लेने के लिए हर पन्ना चलाया जा रहा है …</translation>
    </message>
    <message>
        <source>Reading the text in another way starts a new model; what this one has learned is lost.</source>
        <translation>टेक्स्ट को दूसरे ढंग से पढ़ने से नया मॉडल शुरू होता है; इस मॉडल ने जो सीखा है, वह खो जाएगा।</translation>
    </message>
</context>
<context>
    <name>firth::MapBar</name>
    <message>
        <source>Axes…</source>
        <translation>अक्ष…</translation>
    </message>
    <message>
        <source>Which axes the map has, and what they carry (Alt+A)</source>
        <translation>नक्शे के अक्ष कौन-से हैं और वे क्या दिखाते हैं (Alt+A)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Which words the map shows; its axes are fitted to them</source>
        <translation>नक्शे पर कौन-से शब्द दिखें; उसके अक्ष उन्हीं के हिसाब से बैठाए जाते हैं</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>What the colours of the words say</source>
        <translation>शब्दों के रंग क्या बताते हैं</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Back from some words to all of the map</source>
        <translation>कुछ शब्दों से वापस पूरे नक्शे पर</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>नक्शा क्या दिखाता है</translation>
    </message>
    <message>
        <source>All %L1 words</source>
        <translation>सभी %L1 शब्द</translation>
    </message>
    <message>
        <source>The most frequent</source>
        <translation>सबसे आम</translation>
    </message>
    <message>
        <source>The %L1 words in groups</source>
        <translation>समूहों के %L1 शब्द</translation>
    </message>
    <message>
        <source>Some alone (mark words on the map, then Isolate)</source>
        <translation>केवल कुछ (नक्शे पर शब्द चिह्नित करें, फिर “अलग दिखाएँ”)</translation>
    </message>
    <message>
        <source>The %L1 isolated words</source>
        <translation>अलग दिखाए %L1 शब्द</translation>
    </message>
    <message>
        <source>By topic (this text comes without)</source>
        <translation>विषय के अनुसार (इस टेक्स्ट के साथ विषय नहीं हैं)</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>विषय के अनुसार</translation>
    </message>
    <message>
        <source>By my groups (mark words on the map to make one)</source>
        <translation>मेरे समूहों के अनुसार (समूह बनाने के लिए नक्शे पर शब्द चिह्नित करें)</translation>
    </message>
    <message>
        <source>By my groups</source>
        <translation>मेरे समूहों के अनुसार</translation>
    </message>
    <message>
        <source>By clusters in E (k-means)</source>
        <translation>E में क्लस्टर के अनुसार (k-means)</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 क्लस्टर</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>गिनती के अनुसार</translation>
    </message>
    <message>
        <source>By similarity to the selected word</source>
        <translation>चुने शब्द से समानता के अनुसार</translation>
    </message>
    <message>
        <source>By change since the epoch began</source>
        <translation>एपॉक की शुरुआत से हुए बदलाव के अनुसार</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>क्लस्टर %1</translation>
    </message>
    <message>
        <source>count, on a log scale</source>
        <translation>गिनती, लघुगणकीय पैमाने पर</translation>
    </message>
    <message>
        <source>similarity: select a word on the map</source>
        <translation>समानता: नक्शे पर कोई शब्द चुनें</translation>
    </message>
    <message>
        <source>cosine with %1</source>
        <translation>%1 के साथ कोसाइन</translation>
    </message>
    <message>
        <source>change: begins with training</source>
        <translation>बदलाव: प्रशिक्षण के साथ शुरू होगा</translation>
    </message>
    <message>
        <source>moved since the epoch began</source>
        <translation>एपॉक की शुरुआत से खिसकाव</translation>
    </message>
</context>
<context>
    <name>firth::MapCard</name>
    <message>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <source>Axis to the right</source>
        <translation>दाईं ओर का अक्ष</translation>
    </message>
    <message>
        <source>Axis upwards</source>
        <translation>ऊपर की ओर का अक्ष</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>समूह %1</translation>
    </message>
    <message>
        <source>%1 % of the variance</source>
        <translation>प्रसरण का %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The direction from the one to the other in E, with its share of the variance</source>
        <translation>E में एक से दूसरे की ओर जाती दिशा, और प्रसरण में उसका हिस्सा</translation>
    </message>
    <message>
        <source>axis %1 · %2</source>
        <translation>अक्ष %1 · %2</translation>
    </message>
    <message>
        <source>A principal axis and its share of the variance. While training runs it is followed: each new fit is turned
within its plane onto the last one, so that words move because they learned.</source>
        <translation>मुख्य अक्ष और प्रसरण में उसका हिस्सा। प्रशिक्षण के दौरान अक्ष उसके साथ चलता है: हर नई स्थिति
अपने तल में पिछली की ओर घुमाई जाती है, ताकि शब्द केवल सीखने के कारण खिसकें।</translation>
    </message>
    <message>
        <source>largest variance left · %1</source>
        <translation>बचा हुआ सबसे बड़ा प्रसरण · %1</translation>
    </message>
    <message>
        <source>The direction of largest variance at right angles to the other, and its share</source>
        <translation>दूसरे अक्ष के समकोण पर सबसे बड़े प्रसरण की दिशा, और उसका हिस्सा</translation>
    </message>
</context>
<context>
    <name>firth::MapFilm</name>
    <message>
        <source>epoch %1 of %2 · sample %L3</source>
        <translation>एपॉक %1 / %2 · नमूना %L3</translation>
    </message>
</context>
<context>
    <name>firth::MapToolStrip</name>
    <message>
        <source>Move the map</source>
        <translation>नक्शा खिसकाएँ</translation>
    </message>
    <message>
        <source>Dragging moves the map (V)</source>
        <translation>खींचने से नक्शा खिसकता है (V)</translation>
    </message>
    <message>
        <source>Mark words with a rectangle</source>
        <translation>आयत से शब्द चिह्नित करें</translation>
    </message>
    <message>
        <source>Dragging marks the words inside a rectangle (R); so does Shift + dragging at any time. Esc leaves</source>
        <translation>खींचने से आयत के भीतर के शब्द चिह्नित होते हैं (R); Shift + खींचने से भी, कभी भी। Esc से बाहर</translation>
    </message>
    <message>
        <source>Mark words with a lasso</source>
        <translation>फंदे से शब्द चिह्नित करें</translation>
    </message>
    <message>
        <source>Dragging marks the words inside the line that you draw (L). Esc leaves</source>
        <translation>खींचने से बनी रेखा के भीतर के शब्द चिह्नित होते हैं (L)। Esc से बाहर</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>पथ</translation>
    </message>
    <message>
        <source>Show the way that the chosen and the pinned words took in the last seconds (T)</source>
        <translation>चुने और पिन किए शब्द पिछले कुछ सेकंड में किस रास्ते आए, यह दिखाएँ (T)</translation>
    </message>
    <message>
        <source>Vectors as arrows</source>
        <translation>वेक्टर तीर के रूप में</translation>
    </message>
    <message>
        <source>Show the vectors of the chosen and the pinned words as arrows from zero (A)</source>
        <translation>चुने और पिन किए शब्दों के वेक्टर शून्य से निकलते तीरों के रूप में दिखाएँ (A)</translation>
    </message>
</context>
<context>
    <name>firth::MapView</name>
    <message>
        <source>each pixel:</source>
        <translation>हर पिक्सेल:</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%L1 words</source>
        <translation>%L1 शब्द</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>किसी समूह में नहीं</translation>
    </message>
    <message>
        <source>rank %L1</source>
        <translation>स्थान %L1</translation>
    </message>
    <message>
        <source>%1 · count %L2</source>
        <translation>%1 · गिनती %L2</translation>
    </message>
    <message>
        <source>cosine to %1: %2</source>
        <translation>%1 से कोसाइन: %2</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Choose the next word in that direction</source>
        <translation>उस दिशा में अगला शब्द चुनें</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Come nearer, go farther</source>
        <translation>पास आएँ, दूर जाएँ</translation>
    </message>
    <message>
        <source>0, Home</source>
        <translation>0, Home</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>पूरा नक्शा दिखाएँ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a mode, then marks, then the chosen word</source>
        <translation>पहले मोड छोड़ें, फिर चिह्न, फिर चुना हुआ शब्द</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>फ़िट करें</translation>
    </message>
    <message>
        <source>Fit the map to all words</source>
        <translation>नक्शे को सभी शब्दों पर फ़िट करें</translation>
    </message>
    <message>
        <source>Show all words again, and follow them (0)</source>
        <translation>सभी शब्द फिर दिखाएँ और उनके साथ चलें (0)</translation>
    </message>
    <message>
        <source>Esc takes the mark away</source>
        <translation>Esc चिह्न हटाता है</translation>
    </message>
    <message>
        <source>1 word marked</source>
        <translation>1 शब्द चिह्नित</translation>
    </message>
    <message>
        <source>%L1 words marked</source>
        <translation>%L1 शब्द चिह्नित</translation>
    </message>
    <message>
        <source>, chosen: %1</source>
        <translation>, चुना हुआ: %1</translation>
    </message>
    <message>
        <source>, marked: %L1</source>
        <translation>, चिह्नित: %L1</translation>
    </message>
</context>
<context>
    <name>firth::MarkedWords</name>
    <message>
        <source>Isolate</source>
        <translation>अलग दिखाएँ</translation>
    </message>
    <message>
        <source>Show these words alone, on axes that are fitted to them</source>
        <translation>केवल ये शब्द दिखाएँ, इन्हीं के हिसाब से बैठाए अक्षों पर</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>समूह बनाएँ</translation>
    </message>
    <message>
        <source>Keep these words as a group, with a colour of its own; axes can lead from one group to another</source>
        <translation>इन शब्दों को अपने रंग वाले समूह के रूप में रखें; अक्ष एक समूह से दूसरे तक जा सकते हैं</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>चिह्न हटाएँ</translation>
    </message>
    <message>
        <source>The words are no longer marked</source>
        <translation>शब्द अब चिह्नित नहीं रहेंगे</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>चिह्नित शब्द</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>समूह का नाम</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>समूह का नाम</translation>
    </message>
    <message>
        <source>Write a name and press Enter to keep the marked words as a group</source>
        <translation>चिह्नित शब्दों को समूह के रूप में रखने के लिए नाम लिखकर Enter दबाएँ</translation>
    </message>
    <message>
        <source>%L1 words</source>
        <translation>%L1 शब्द</translation>
    </message>
</context>
<context>
    <name>firth::MatricesPage</name>
    <message>
        <source>E, embedding matrix</source>
        <translation>E, एम्बेडिंग मैट्रिक्स</translation>
    </message>
    <message>
        <source>C, context matrix</source>
        <translation>C, संदर्भ मैट्रिक्स</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>मैट्रिक्स</translation>
    </message>
    <message>
        <source>Number pointed at</source>
        <translation>जिस संख्या पर माउस है</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>छोटी कोशिकाएँ</translation>
    </message>
    <message>
        <source>Smaller cells, more of them (−, or Ctrl and the wheel)</source>
        <translation>छोटी कोशिकाएँ, ज़्यादा दिखेंगी (−, या Ctrl और माउस का पहिया)</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>बड़ी कोशिकाएँ</translation>
    </message>
    <message>
        <source>Larger cells, up to the number written in each (+, or Ctrl and the wheel)</source>
        <translation>बड़ी कोशिकाएँ, यहाँ तक कि हर एक में संख्या लिखी दिखे (+, या Ctrl और माउस का पहिया)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>फ़िट करें</translation>
    </message>
    <message>
        <source>Fit the cells</source>
        <translation>कोशिकाएँ फ़िट करें</translation>
    </message>
    <message>
        <source>Every word readable and, if there is room, all dimensions in sight (0)</source>
        <translation>हर शब्द पढ़ा जा सके और, जगह हो तो, सारे आयाम दिखें (0)</translation>
    </message>
    <message>
        <source>E, embedding matrix · %L1 words × %L2 dimensions</source>
        <translation>E, एम्बेडिंग मैट्रिक्स · %L1 शब्द × %L2 आयाम</translation>
    </message>
    <message>
        <source>One row a word: the vector that it learns, and the result.</source>
        <translation>हर शब्द की एक पंक्ति: वह वेक्टर जो शब्द सीखता है; यही नतीजा है।</translation>
    </message>
    <message>
        <source>C, context matrix · %L1 dimensions × %L2 words</source>
        <translation>C, संदर्भ मैट्रिक्स · %L1 आयाम × %L2 शब्द</translation>
    </message>
    <message>
        <source>One column a word: what an input vector is multiplied with to score it.</source>
        <translation>हर शब्द का एक स्तंभ: शब्द को स्कोर देने के लिए इनपुट वेक्टर को इसी से गुणा किया जाता है।</translation>
    </message>
    <message>
        <source>C, context matrix · %L1 dimensions × %L2 inner nodes</source>
        <translation>C, संदर्भ मैट्रिक्स · %L1 आयाम × %L2 भीतरी नोड</translation>
    </message>
    <message>
        <source>One column an inner node of the Huffman tree: what an input vector is multiplied with at each branching.</source>
        <translation>हफ़मैन ट्री के हर भीतरी नोड का एक स्तंभ: हर शाखा-बिंदु पर इनपुट वेक्टर को इसी से गुणा किया जाता है।</translation>
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
        <translation>सटीक संख्या के लिए किसी कोशिका पर माउस ले जाएँ।</translation>
    </message>
</context>
<context>
    <name>firth::MatrixView</name>
    <message>
        <source>Matrices</source>
        <translation>मैट्रिक्स</translation>
    </message>
    <message>
        <source>Arrow keys, Page up, Page down</source>
        <translation>तीर कुंजियाँ, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>एक कोशिका से दूसरी पर जाएँ</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>The first word, the last</source>
        <translation>पहला शब्द, आख़िरी शब्द</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Larger cells, smaller ones, as at first</source>
        <translation>बड़ी कोशिकाएँ, छोटी, शुरू जैसी</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose the word of this row</source>
        <translation>इस पंक्ति का शब्द चुनें</translation>
    </message>
    <message>
        <source>%1, dimension %2</source>
        <translation>%1, आयाम %2</translation>
    </message>
</context>
<context>
    <name>firth::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation>यह संदेश हटाएँ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop this, and keep everything as it was</source>
        <translation>इसे रोकें और सब कुछ पहले जैसा रखें</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 पढ़ी जा रही है …</translation>
    </message>
</context>
<context>
    <name>firth::ModelControls</name>
    <message>
        <source>Architecture</source>
        <translation>आर्किटेक्चर</translation>
    </message>
    <message>
        <source>CBOW</source>
        <translation>CBOW</translation>
    </message>
    <message>
        <source>Skip-gram</source>
        <translation>स्किप-ग्राम</translation>
    </message>
    <message>
        <source>The context words together predict the centre word</source>
        <translation>संदर्भ शब्द मिलकर केंद्र शब्द का अनुमान लगाते हैं</translation>
    </message>
    <message>
        <source>The centre word predicts each of its context words</source>
        <translation>केंद्र शब्द अपने हर संदर्भ शब्द का अनुमान लगाता है</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>सॉफ़्टमैक्स</translation>
    </message>
    <message>
        <source>Negative sampling</source>
        <translation>नेगेटिव सैंपलिंग</translation>
    </message>
    <message>
        <source>Hierarchical</source>
        <translation>पदानुक्रमित</translation>
    </message>
    <message>
        <source>Full softmax: score every word of the vocabulary in each step</source>
        <translation>पूरा सॉफ़्टमैक्स: हर कदम में शब्दावली के हर शब्द को स्कोर दें</translation>
    </message>
    <message>
        <source>Tell the true word from a few noise words</source>
        <translation>सही शब्द को कुछ शोर-शब्दों से अलग पहचानें</translation>
    </message>
    <message>
        <source>Hierarchical softmax: yes or no at each node on the way to the word</source>
        <translation>पदानुक्रमित सॉफ़्टमैक्स: शब्द तक के रास्ते के हर नोड पर हाँ या नहीं</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>आयाम</translation>
    </message>
    <message>
        <source>How many numbers a word&apos;s vector has; starts a new model</source>
        <translation>शब्द के वेक्टर में कितनी संख्याएँ हों; नया मॉडल शुरू होता है</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>How many tokens to either side count as context; starts a new model</source>
        <translation>दोनों ओर कितने टोकन संदर्भ गिने जाएँ; नया मॉडल शुरू होता है</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>नेगेटिव</translation>
    </message>
    <message>
        <source>How many noise words are drawn for each sample; starts a new model</source>
        <translation>हर नमूने के लिए कितने शोर-शब्द निकाले जाएँ; नया मॉडल शुरू होता है</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>आयाम</translation>
    </message>
    <message>
        <source>0: nothing pushes words apart</source>
        <translation>0: शब्दों को अलग धकेलने वाला कुछ नहीं</translation>
    </message>
    <message>
        <source>Without noise words every sample only pulls its two words together: all vectors come to point the same way, every cosine goes to 1, and the loss to 0, with nothing learned. Try it, then set Negatives to 5.</source>
        <translation>शोर-शब्दों के बिना हर नमूना अपने दो शब्दों को केवल पास खींचता है: सभी वेक्टर एक ही दिशा में आ जाते हैं, हर कोसाइन 1 और लॉस 0 की ओर जाता है, और सीखा कुछ नहीं जाता। आज़माकर देखें, फिर “नेगेटिव” को 5 करें।</translation>
    </message>
</context>
<context>
    <name>firth::NeighbourModel</name>
    <message>
        <source>not shown</source>
        <translation>नहीं दिखा</translation>
    </message>
    <message>
        <source>1: nearest of all words on the map</source>
        <translation>1: नक्शे के सभी शब्दों में सबसे पास</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>पड़ोसी</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>कोसाइन</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>दूरी</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>डॉट</translation>
    </message>
    <message>
        <source>on map</source>
        <translation>नक्शे पर</translation>
    </message>
</context>
<context>
    <name>firth::NoisePicture</name>
    <message>
        <source>Left, Right</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>From noise word to noise word</source>
        <translation>एक शोर-शब्द से दूसरे तक</translation>
    </message>
    <message>
        <source>Noise distribution with the words drawn</source>
        <translation>शोर का बंटन और निकाले गए शब्द</translation>
    </message>
    <message>
        <source>never drawn: the true word</source>
        <translation>कभी नहीं निकाला जाता: सही शब्द</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>%1, drawn %2 times</source>
        <translation>%1, %2 बार निकला</translation>
    </message>
    <message>
        <source>%1: noise probability %2, seen %L3 times</source>
        <translation>%1: शोर की प्रायिकता %2, %L3 बार आया</translation>
    </message>
    <message>
        <source>; never drawn in this step: it is the true word</source>
        <translation>; इस कदम में कभी नहीं निकाला जाता: यह सही शब्द है</translation>
    </message>
    <message>
        <source>; drawn once</source>
        <translation>; एक बार निकला</translation>
    </message>
    <message>
        <source>; drawn %1 times</source>
        <translation>; %1 बार निकला</translation>
    </message>
    <message>
        <source>Each word is as wide as its chance to be drawn as noise: its count to the power 0.75, over the sum of all. Frequent words stand at the left.</source>
        <translation>हर शब्द उतना चौड़ा है, जितनी उसके शोर के रूप में निकलने की संभावना: उसकी गिनती की 0.75वीं घात, बटा सबका जोड़। आम शब्द बाईं ओर हैं।</translation>
    </message>
    <message>
        <source>%L1 words are too narrow here to be told apart.</source>
        <translation>%L1 शब्द यहाँ इतने संकरे हैं कि अलग नहीं दिखते।</translation>
    </message>
</context>
<context>
    <name>firth::NumberBadge</name>
    <message>
        <source>Stage %1</source>
        <translation>चरण %1</translation>
    </message>
</context>
<context>
    <name>firth::NumberTable</name>
    <message>
        <source>Table: %1</source>
        <translation>तालिका: %1</translation>
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
        <translation>पन्ने</translation>
    </message>
</context>
<context>
    <name>firth::PageDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>पन्ना %1 / %2</translation>
    </message>
</context>
<context>
    <name>firth::PageView</name>
    <message>
        <source>Show me</source>
        <translation>करके दिखाएँ</translation>
    </message>
    <message>
        <source>The program does it, and lights what the page is about</source>
        <translation>प्रोग्राम यह करता है, और पन्ना जिसके बारे में है, उस पर रोशनी डालता है</translation>
    </message>
    <message>
        <source>Now you</source>
        <translation>अब आप</translation>
    </message>
    <message>
        <source>Give me a hint</source>
        <translation>संकेत दें</translation>
    </message>
    <message>
        <source>Tells how it is done</source>
        <translation>बताता है कि यह कैसे होगा</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>एक सवाल</translation>
    </message>
    <message>
        <source>&lt;b&gt;Yes.&lt;/b&gt; </source>
        <translation>&lt;b&gt;हाँ।&lt;/b&gt; </translation>
    </message>
    <message>
        <source>&lt;b&gt;Not quite.&lt;/b&gt; </source>
        <translation>&lt;b&gt;पूरी तरह नहीं।&lt;/b&gt; </translation>
    </message>
    <message>
        <source>&lt;b&gt;✓ Done.&lt;/b&gt; </source>
        <translation>&lt;b&gt;✓ हो गया।&lt;/b&gt; </translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Find these out with the program; its text is still open beside you.</source>
        <translation>इनके जवाब प्रोग्राम से ढूँढें; अध्याय का टेक्स्ट बग़ल में अब भी खुला है।</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>अभ्यास %1</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>हल दिखाएँ</translation>
    </message>
    <message>
        <source>Try it yourself first; then compare</source>
        <translation>पहले ख़ुद कोशिश करें; फिर मिलाकर देखें</translation>
    </message>
</context>
<context>
    <name>firth::PinnedWords</name>
    <message>
        <source>Pinned words</source>
        <translation>पिन किए शब्द</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 पर जाएँ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>पिन हटाएँ</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Let this word go (Ctrl+P)</source>
        <translation>यह शब्द छोड़ें (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 words are pinned; let one go first</source>
        <translation>%1 शब्द पिन हैं; पहले कोई एक छोड़ें</translation>
    </message>
    <message>
        <source>Keep this word at hand: its similarity to others is followed while training, and pinned words are compared (Ctrl+P)</source>
        <translation>यह शब्द हाथ में रखें: प्रशिक्षण के दौरान दूसरों से इसकी समानता देखी जाती है, और पिन किए शब्दों की तुलना होती है (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pin this word, or let it go</source>
        <translation>यह शब्द पिन करें, या छोड़ें</translation>
    </message>
</context>
<context>
    <name>firth::ProbabilityChart</name>
    <message>
        <source>Order of the bars</source>
        <translation>पट्टियों का क्रम</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>प्रायिकता-क्रम</translation>
    </message>
    <message>
        <source>Vocabulary order</source>
        <translation>शब्दावली का क्रम</translation>
    </message>
    <message>
        <source>The most probable word first</source>
        <translation>सबसे ज़्यादा प्रायिकता वाला शब्द पहले</translation>
    </message>
    <message>
        <source>The most frequent word first</source>
        <translation>सबसे आम शब्द पहले</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>From bar to bar</source>
        <translation>एक पट्टी से दूसरी तक</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>प्रायिकताएँ</translation>
    </message>
    <message>
        <source>Probabilities as bars</source>
        <translation>प्रायिकताएँ, पट्टियों में</translation>
    </message>
    <message>
        <source>true</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>बाक़ी शब्द</translation>
    </message>
    <message>
        <source>Exponentials as bars</source>
        <translation>चरघातांकी मान, पट्टियों में</translation>
    </message>
    <message>
        <source>all %L1 words</source>
        <translation>सभी %L1 शब्द</translation>
    </message>
    <message>
        <source>the %L1 most probable of %L2 words</source>
        <translation>%L2 शब्दों में से सबसे संभावित %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2 words, and %3</source>
        <translation>%L2 शब्दों में से %L1, और %3</translation>
    </message>
    <message>
        <source>  ▲ true</source>
        <translation>  ▲ सही</translation>
    </message>
    <message>
        <source>  ▼ favourite</source>
        <translation>  ▼ पसंदीदा</translation>
    </message>
    <message>
        <source>, the true word</source>
        <translation>, सही शब्द</translation>
    </message>
    <message>
        <source>, the wrong favourite</source>
        <translation>, ग़लत पसंदीदा</translation>
    </message>
    <message>
        <source>%1%2
probability %3
score %4, e^score %5</source>
        <translation>%1%2
प्रायिकता %3
स्कोर %4, e^स्कोर %5</translation>
    </message>
</context>
<context>
    <name>firth::PullPicture</name>
    <message>
        <source>← pushed away from h</source>
        <translation>← h से दूर धकेले गए</translation>
    </message>
    <message>
        <source>pulled towards h →</source>
        <translation>h की ओर खींचे गए →</translation>
    </message>
    <message>
        <source>← pushed</source>
        <translation>← धकेले गए</translation>
    </message>
    <message>
        <source>pulled →</source>
        <translation>खींचे गए →</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>From arrow to arrow: who was pulled, who pushed</source>
        <translation>एक तीर से दूसरे तक: कौन खींचा गया, कौन धकेला गया</translation>
    </message>
    <message>
        <source>Who was pulled and who was pushed away</source>
        <translation>कौन खींचा गया और कौन दूर धकेला गया</translation>
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
        <translation>C की ये पंक्तियाँ अभी शून्य हैं, इसलिए हर आउटपुट मूल बिंदु से शुरू होता है।</translation>
    </message>
    <message>
        <source>Arrows as long as the moves</source>
        <translation>तीर उतने ही लंबे, जितना खिसकाव</translation>
    </message>
    <message>
        <source>Arrows × %L1</source>
        <translation>तीर × %L1</translation>
    </message>
    <message>
        <source> · this plane shows %1 % of the vectors’ squared length</source>
        <translation> · यह तल वेक्टरों की वर्ग-लंबाई का %1 % दिखाता है</translation>
    </message>
    <message>
        <source> · the %L1 outputs that moved most, of %L2</source>
        <translation> · %L2 में से सबसे ज़्यादा खिसके %L1 आउटपुट</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>along h: %1 → %2
beside h: %3 → %4</source>
        <translation>h की दिशा में: %1 → %2
h से हटकर: %3 → %4</translation>
    </message>
    <message>
        <source>%1, the input
%2</source>
        <translation>%1, इनपुट
%2</translation>
    </message>
    <message>
        <source>%1: pulled towards h, error +%2
%3</source>
        <translation>%1: h की ओर खींचा गया, त्रुटि +%2
%3</translation>
    </message>
    <message>
        <source>%1: pushed away from h, error %2
%3</source>
        <translation>%1: h से दूर धकेला गया, त्रुटि %2
%3</translation>
    </message>
</context>
<context>
    <name>firth::ReadingBar</name>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Cut into</source>
        <translation>कैसे काटें</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>At spaces</source>
        <translation>ख़ाली जगह पर</translation>
    </message>
    <message>
        <source>Find the words: lower-cased, without punctuation and possessive &apos;s</source>
        <translation>शब्द ढूँढें: छोटे अक्षरों में, विराम-चिह्नों और संबंध के &apos;s के बिना</translation>
    </message>
    <message>
        <source>The text is already cut into tokens: one sentence a line, spaces between</source>
        <translation>टेक्स्ट पहले से टोकनों में कटा है: हर पंक्ति में एक वाक्य, बीच में ख़ाली जगह</translation>
    </message>
    <message>
        <source>Add common</source>
        <translation>आम शब्द जोड़ें</translation>
    </message>
    <message>
        <source>Train on this text</source>
        <translation>इस टेक्स्ट पर सिखाएँ</translation>
    </message>
    <message>
        <source>Minimum count</source>
        <translation>न्यूनतम गिनती</translation>
    </message>
    <message>
        <source>Words that occur less often are dropped: too few examples to learn from</source>
        <translation>इससे कम बार आए शब्द हटा दिए जाते हैं: सीखने के लिए उदाहरण बहुत कम</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>स्टॉप शब्द</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Words to drop wherever they stand, separated by spaces</source>
        <translation>जो शब्द हर जगह से हटाने हैं, ख़ाली जगह से अलग करके</translation>
    </message>
    <message>
        <source>Add common words to the stop words</source>
        <translation>आम शब्दों को स्टॉप शब्दों में जोड़ें</translation>
    </message>
    <message>
        <source>Add %1 common English words, such as “the” and “of”</source>
        <translation>अंग्रेज़ी के %1 आम शब्द जोड़ें, जैसे “the” और “of”</translation>
    </message>
    <message>
        <source>Subsampling threshold</source>
        <translation>सबसैंपलिंग की सीमा</translation>
    </message>
    <message>
        <source>Of words that make up a larger share of the text than this, training skips some occurrences by chance</source>
        <translation>जो शब्द टेक्स्ट में इससे ज़्यादा हिस्सा घेरते हैं, प्रशिक्षण उनके कुछ प्रयोग संयोग से छोड़ देता है</translation>
    </message>
    <message>
        <source>Min count</source>
        <translation>न्यूनतम गिनती</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>सबसैंपलिंग</translation>
    </message>
    <message>
        <source>Start a new model on the text as it stands (Ctrl+Enter)</source>
        <translation>टेक्स्ट जैसा है, उसी पर नया मॉडल शुरू करें (Ctrl+Enter)</translation>
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
        <translation>स्किप-ग्राम</translation>
    </message>
    <message>
        <source>The context words together predict the centre word</source>
        <translation>संदर्भ शब्द मिलकर केंद्र शब्द का अनुमान लगाते हैं</translation>
    </message>
    <message>
        <source>The centre word predicts each of its context words</source>
        <translation>केंद्र शब्द अपने हर संदर्भ शब्द का अनुमान लगाता है</translation>
    </message>
    <message>
        <source>Samples of %1</source>
        <translation>%1 के नमूने</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, to go to its place</source>
        <translation>किसी पंक्ति की जगह पर जाने के लिए उस पर क्लिक करें या Enter दबाएँ</translation>
    </message>
    <message>
        <source>%L1 of %L2 samples of %3</source>
        <translation>%3 के %L2 नमूनों में से %L1</translation>
    </message>
    <message>
        <source>Context predicts centre.</source>
        <translation>संदर्भ से केंद्र का अनुमान।</translation>
    </message>
    <message>
        <source>Centre predicts context.</source>
        <translation>केंद्र से संदर्भ का अनुमान।</translation>
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
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>→ output</source>
        <translation>→ आउटपुट</translation>
    </message>
</context>
<context>
    <name>firth::ScreePlot</name>
    <message>
        <source>on the map</source>
        <translation>नक्शे पर</translation>
    </message>
    <message>
        <source>others</source>
        <translation>बाक़ी</translation>
    </message>
    <message>
        <source>Share of the variance of each principal axis</source>
        <translation>हर मुख्य अक्ष का प्रसरण में हिस्सा</translation>
    </message>
    <message>
        <source>How much of the words&apos; variance each of the first ten principal axes carries, in the order of size. Two are on the map; what the others carry, it does not show</source>
        <translation>शब्दों के प्रसरण का कितना हिस्सा पहले दस मुख्य अक्षों में से हर एक पर है, बड़े से छोटे के क्रम में। दो नक्शे पर हैं; बाक़ी पर जो है, वह नक्शा नहीं दिखाता</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>share of the variance of each axis</source>
        <translation>हर अक्ष का प्रसरण में हिस्सा</translation>
    </message>
</context>
<context>
    <name>firth::SenseCommands</name>
    <message>
        <source>Splitting the senses …</source>
        <translation>अर्थ अलग किए जा रहे हैं …</translation>
    </message>
    <message>
        <source>%1, %2 in two</source>
        <translation>%1, %2 दो में</translation>
    </message>
    <message>
        <source>%1, %2 in three</source>
        <translation>%1, %2 तीन में</translation>
    </message>
    <message>
        <source>Writing the text anew …</source>
        <translation>टेक्स्ट फिर से लिखा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>firth::SensesDialog</name>
    <message>
        <source>Number of senses</source>
        <translation>अर्थों की संख्या</translation>
    </message>
    <message>
        <source>2 senses</source>
        <translation>2 अर्थ</translation>
    </message>
    <message>
        <source>3 senses</source>
        <translation>3 अर्थ</translation>
    </message>
    <message>
        <source>Split the uses into two heaps</source>
        <translation>प्रयोगों को दो ढेरों में बाँटें</translation>
    </message>
    <message>
        <source>Split the uses into three heaps</source>
        <translation>प्रयोगों को तीन ढेरों में बाँटें</translation>
    </message>
    <message>
        <source>A new model on a text in which each sense is a word of its own, with the same settings and seed</source>
        <translation>ऐसे टेक्स्ट पर नया मॉडल जिसमें हर अर्थ एक अलग शब्द है; वही सेटिंग और वही सीड</translation>
    </message>
    <message>
        <source>Split the senses</source>
        <translation>अर्थ अलग करें</translation>
    </message>
    <message>
        <source>Training with them starts a new model; what this one has learned is lost, unless you save the session first. The list of corpora leads back to the text as it was.</source>
        <translation>इनके साथ सिखाने से नया मॉडल शुरू होता है; पहले सत्र न सहेजें, तो इस मॉडल ने जो सीखा है वह खो जाएगा। कॉर्पसों की सूची से पहले वाले टेक्स्ट पर लौटा जा सकता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>The senses of “%1”</source>
        <translation>“%1” के अर्थ</translation>
    </message>
    <message>
        <source>Every use of %1 becomes the sum of the words at most %2 away from it, rare words counting more; uses that point the same way make a heap. It always finds as many heaps as you ask for, also of a word with one sense: see how far they lie apart.</source>
        <translation>%1 का हर प्रयोग उससे ज़्यादा से ज़्यादा %2 दूर के शब्दों का जोड़ बन जाता है, जिसमें दुर्लभ शब्द ज़्यादा गिने जाते हैं; एक ही दिशा वाले प्रयोग एक ढेर बनाते हैं। ढेर हमेशा उतने ही मिलते हैं जितने आप माँगें, एक ही अर्थ वाले शब्द के भी: देखें कि वे एक-दूसरे से कितने दूर हैं।</translation>
    </message>
    <message>
        <source>Train with these as two words</source>
        <translation>इन्हें दो शब्द मानकर सिखाएँ</translation>
    </message>
    <message>
        <source>Train with these as three words</source>
        <translation>इन्हें तीन शब्द मानकर सिखाएँ</translation>
    </message>
    <message>
        <source>looking at every use…</source>
        <translation>हर प्रयोग देख रहे हैं…</translation>
    </message>
    <message>
        <source>Cosine of the two nearest centres %1 (1: they say the same, 0: nothing in common) · silhouette %2 (1: well apart, 0: not apart at all)</source>
        <translation>दो सबसे पास के केंद्रों का कोसाइन %1 (1: दोनों एक ही बात कहते हैं, 0: कुछ साझा नहीं) · सिल्हूट %2 (1: साफ़ अलग, 0: बिल्कुल अलग नहीं)</translation>
    </message>
    <message>
        <source>%L1 of %L2 uses</source>
        <translation>%L2 में से %L1 प्रयोग</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>No word stands near it more often than near the others.</source>
        <translation>कोई शब्द ऐसा नहीं, जो दूसरों के मुक़ाबले इसके पास ज़्यादा आता हो।</translation>
    </message>
    <message>
        <source>Told by: %1</source>
        <translation>पहचान के शब्द: %1</translation>
    </message>
    <message>
        <source>Words that stand near these uses more often than near the others, with the number of uses</source>
        <translation>वे शब्द, जो दूसरे प्रयोगों के मुक़ाबले इन प्रयोगों के पास ज़्यादा आते हैं, प्रयोगों की संख्या के साथ</translation>
    </message>
    <message>
        <source>Sentences of %1</source>
        <translation>%1 के वाक्य</translation>
    </message>
</context>
<context>
    <name>firth::SentenceList</name>
    <message>
        <source>Click a sentence, or press Enter, to put the window over it</source>
        <translation>विंडो को किसी वाक्य पर लाने के लिए उस पर क्लिक करें या Enter दबाएँ</translation>
    </message>
</context>
<context>
    <name>firth::SentenceModel</name>
    <message>
        <source>sentence %L1:</source>
        <translation>वाक्य %L1:</translation>
    </message>
</context>
<context>
    <name>firth::SentenceView</name>
    <message>
        <source>%1: word %2 of the sentence</source>
        <translation>%1: वाक्य का शब्द %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Move the window by a word</source>
        <translation>विंडो को एक शब्द खिसकाएँ</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>To the ends of the sentence</source>
        <translation>वाक्य के सिरों पर</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>The sentence before, after</source>
        <translation>पिछला वाक्य, अगला वाक्य</translation>
    </message>
    <message>
        <source>Sentence under the sliding window</source>
        <translation>चलती विंडो के नीचे का वाक्य</translation>
    </message>
    <message>
        <source>Drag the window or click a token; Left and Right, Home and End move within the sentence, Page Up and Page Down to another one</source>
        <translation>विंडो को खींचें या किसी टोकन पर क्लिक करें; ←, →, Home और End वाक्य के भीतर ले जाते हैं, Page Up और Page Down दूसरे वाक्य पर</translation>
    </message>
    <message>
        <source>centre word %1, context words %2</source>
        <translation>केंद्र शब्द %1, संदर्भ शब्द %2</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>केंद्र</translation>
    </message>
</context>
<context>
    <name>firth::SentencesSection</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>The sentences before these</source>
        <translation>इनसे पहले के वाक्य</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>The sentences after these</source>
        <translation>इनके बाद के वाक्य</translation>
    </message>
    <message>
        <source>Sentences of the word</source>
        <translation>शब्द के वाक्य</translation>
    </message>
    <message>
        <source>In its sentences</source>
        <translation>अपने वाक्यों में</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>ढूँढ रहे हैं…</translation>
    </message>
    <message>
        <source>%L1–%L2 of %L3</source>
        <translation>%L3 में से %L1–%L2</translation>
    </message>
</context>
<context>
    <name>firth::SettingsBar</name>
    <message>
        <source>Corpus</source>
        <translation>कॉर्पस</translation>
    </message>
    <message>
        <source>The text to learn from (Ctrl+O opens a file, of text or of vectors)</source>
        <translation>सीखने के लिए टेक्स्ट (Ctrl+O से टेक्स्ट या वेक्टर की फ़ाइल खुलती है)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>टेक्स्ट चिपकाएँ…</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>How far a step moves a vector (α); changes at once, and goes down to nothing by the last epoch</source>
        <translation>एक कदम वेक्टर को कितना खिसकाए (α); तुरंत बदलती है, और आख़िरी एपॉक तक घटकर शून्य हो जाती है</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>एपॉक</translation>
    </message>
    <message>
        <source>How often training goes through the corpus; changes at once</source>
        <translation>प्रशिक्षण कॉर्पस से कितनी बार गुज़रे; तुरंत बदलता है</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The same seed gives the same training; starts a new model</source>
        <translation>वही सीड वही प्रशिक्षण देता है; नया मॉडल शुरू होता है</translation>
    </message>
</context>
<context>
    <name>firth::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Every key by topic</source>
        <translation>हर कुंजी, विषय के अनुसार</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
</context>
<context>
    <name>firth::SimilaritySection</name>
    <message>
        <source>thousand samples</source>
        <translation>हज़ार नमूने</translation>
    </message>
    <message>
        <source>Similarity while training</source>
        <translation>प्रशिक्षण के दौरान समानता</translation>
    </message>
    <message>
        <source>Cosines of the word with the pinned ones</source>
        <translation>पिन किए शब्दों के साथ इस शब्द के कोसाइन</translation>
    </message>
    <message>
        <source>Similarity to %1 while training</source>
        <translation>प्रशिक्षण के दौरान %1 से समानता</translation>
    </message>
    <message>
        <source>: the first %1 of %2 pinned words</source>
        <translation>: %2 पिन किए शब्दों में से पहले %1</translation>
    </message>
</context>
<context>
    <name>firth::SourceEditor</name>
    <message>
        <source>Source text</source>
        <translation>मूल टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>firth::StageList</name>
    <message>
        <source>Stages of preprocessing</source>
        <translation>तैयारी के चरण</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Cut where a sentence or a line ends: training never looks across that edge.</source>
        <translation>वहाँ काटे गए, जहाँ वाक्य या पंक्ति ख़त्म होती है: प्रशिक्षण इस सीमा के पार कभी नहीं देखता।</translation>
    </message>
    <message>
        <source> … and %L1 more characters</source>
        <translation> … और %L1 अक्षर बाक़ी</translation>
    </message>
    <message>
        <source>Skipped: the text is taken as cut already.</source>
        <translation>छोड़ा गया: माना गया है कि टेक्स्ट पहले से कटा हुआ है।</translation>
    </message>
    <message>
        <source>Words as found</source>
        <translation>शब्द, जैसे मिले</translation>
    </message>
    <message>
        <source>Words carry meaning, so they are told apart from marks; a hyphen parts two.</source>
        <translation>अर्थ शब्दों में होता है, इसलिए उन्हें चिह्नों से अलग किया जाता है; हाइफ़न दो शब्दों को अलग करता है।</translation>
    </message>
    <message>
        <source>Lower-cased</source>
        <translation>छोटे अक्षरों में</translation>
    </message>
    <message>
        <source>“The” and “the” are one word; so are two spellings of one accent or apostrophe.</source>
        <translation>“The” और “the” एक ही शब्द हैं; वैसे ही एक ही उच्चारण-चिह्न या अपॉस्ट्रॉफ़ी की दो लिखावटें भी।</translation>
    </message>
    <message>
        <source>Punctuation dropped</source>
        <translation>विराम-चिह्न हटे</translation>
    </message>
    <message>
        <source>Marks stand beside every word, so they tell nothing about any.</source>
        <translation>चिह्न हर शब्द के पास आते हैं, इसलिए किसी के बारे में कुछ नहीं बताते।</translation>
    </message>
    <message>
        <source>Possessive dropped</source>
        <translation>संबंध का &apos;s हटा</translation>
    </message>
    <message>
        <source>“nurse&apos;s” still speaks of the nurse: both count as one word.</source>
        <translation>“nurse&apos;s” में भी बात nurse की ही है: दोनों एक ही शब्द गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>What is left to learn from, and what is dropped because it is too rare or too common.</source>
        <translation>जो सीखने के लिए बचा, और जो बहुत दुर्लभ या बहुत आम होने के कारण हटाया गया।</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>The model knows no letters: a word is the number of its row in E and C.</source>
        <translation>मॉडल अक्षर नहीं जानता: उसके लिए शब्द बस E और C में अपनी पंक्ति का क्रमांक है।</translation>
    </message>
</context>
<context>
    <name>firth::StepHeader</name>
    <message>
        <source>One step</source>
        <translation>एक कदम</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ पीछे</translation>
    </message>
    <message>
        <source>One stage back; undoes the update exactly (Ctrl+Left)</source>
        <translation>एक चरण पीछे; अपडेट को ठीक-ठीक पलट देता है (Ctrl+Left)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>आगे ▶</translation>
    </message>
    <message>
        <source>One stage on (Ctrl+Right)</source>
        <translation>एक चरण आगे (Ctrl+Right)</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>अगला नमूना</translation>
    </message>
    <message>
        <source>Take this step to its end and go to the next sample (N)</source>
        <translation>यह कदम अंत तक ले जाएँ और अगले नमूने पर जाएँ (N)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>धीमी गति</translation>
    </message>
    <message>
        <source>Walk through the stages by itself, until touched (M)</source>
        <translation>चरणों से अपने-आप गुज़रें, जब तक आप कुछ न छुएँ (M)</translation>
    </message>
    <message>
        <source>Pace of slow motion</source>
        <translation>धीमी गति की चाल</translation>
    </message>
    <message>
        <source>From one stage a second to ten samples a second</source>
        <translation>एक सेकंड में एक चरण से लेकर दस नमूनों तक</translation>
    </message>
    <message>
        <source>One stage back</source>
        <translation>एक चरण पीछे</translation>
    </message>
    <message>
        <source>One stage on</source>
        <translation>एक चरण आगे</translation>
    </message>
    <message>
        <source>%1 stages/s</source>
        <translation>%1 चरण/सेकंड</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 नमूने/सेकंड</translation>
    </message>
    <message>
        <source>These vectors are finished: no text came with them, so there is no step to take. Choose a corpus to see one.</source>
        <translation>ये वेक्टर तैयार हैं: इनके साथ कोई टेक्स्ट नहीं आया, इसलिए कोई कदम नहीं लिया जा सकता। कदम देखने के लिए कॉर्पस चुनें।</translation>
    </message>
    <message>
        <source>Choose a corpus to begin.</source>
        <translation>शुरू करने के लिए कॉर्पस चुनें।</translation>
    </message>
    <message>
        <source>Pause here</source>
        <translation>यहाँ रोकें</translation>
    </message>
    <message>
        <source>Next: %1 ▶</source>
        <translation>आगे: %1 ▶</translation>
    </message>
    <message>
        <source>sample %L1 · epoch %2 of %3 · sentence %L4 of %L5 · %6 · α = %7</source>
        <translation>नमूना %L1 · एपॉक %2 / %3 · वाक्य %L4 / %L5 · %6 · α = %7</translation>
    </message>
    <message>
        <source>training goes on: one of many steps, shown whole</source>
        <translation>प्रशिक्षण जारी है: बहुत-से कदमों में से एक, पूरा दिखाया गया</translation>
    </message>
    <message>
        <source>Each press moves one stage. The numbers are the model&apos;s own.</source>
        <translation>हर बार दबाने पर एक चरण। संख्याएँ मॉडल की अपनी हैं।</translation>
    </message>
</context>
<context>
    <name>firth::StepOutputModel</name>
    <message>
        <source>true word</source>
        <translation>सही शब्द</translation>
    </message>
    <message>
        <source>noise, P = %1</source>
        <translation>शोर, P = %1</translation>
    </message>
    <message>
        <source>the way goes left</source>
        <translation>रास्ता बाएँ जाता है</translation>
    </message>
    <message>
        <source>the way goes right</source>
        <translation>रास्ता दाएँ जाता है</translation>
    </message>
    <message>
        <source>wrong favourite</source>
        <translation>ग़लत पसंदीदा</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>ग़लत</translation>
    </message>
    <message>
        <source>inner node</source>
        <translation>भीतरी नोड</translation>
    </message>
    <message>
        <source>output word</source>
        <translation>आउटपुट शब्द</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>सही जवाब</translation>
    </message>
    <message>
        <source>asked as</source>
        <translation>किस रूप में पूछा</translation>
    </message>
    <message>
        <source>score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>e^score</source>
        <translation>e^स्कोर</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>p = σ(score)</source>
        <translation>p = σ(स्कोर)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>लॉस</translation>
    </message>
</context>
<context>
    <name>firth::StepPage</name>
    <message>
        <source>One step</source>
        <translation>एक कदम</translation>
    </message>
    <message>
        <source>Stages of the step</source>
        <translation>कदम के चरण</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>पंक्ति निकालना</translation>
    </message>
    <message>
        <source>The input&apos;s rows of E</source>
        <translation>E में इनपुट की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Score against C</source>
        <translation>C से स्कोर</translation>
    </message>
    <message>
        <source>Predict, and see the error</source>
        <translation>अनुमान, और उसकी त्रुटि</translation>
    </message>
    <message>
        <source>Update: nudge the vectors</source>
        <translation>अपडेट: वेक्टर ज़रा खिसकाना</translation>
    </message>
    <message>
        <source>The vectors before and after the step</source>
        <translation>कदम से पहले और बाद के वेक्टर</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>क्या खिसका</translation>
    </message>
    <message>
        <source>Outputs of the step</source>
        <translation>कदम के आउटपुट</translation>
    </message>
    <message>
        <source>Order of the outputs</source>
        <translation>आउटपुट का क्रम</translation>
    </message>
    <message>
        <source>Largest error first</source>
        <translation>सबसे बड़ी त्रुटि पहले</translation>
    </message>
    <message>
        <source>Vocabulary order</source>
        <translation>शब्दावली का क्रम</translation>
    </message>
    <message>
        <source>The words that this step moves most stand on top</source>
        <translation>जिन शब्दों को यह कदम सबसे ज़्यादा खिसकाता है, वे सबसे ऊपर</translation>
    </message>
    <message>
        <source>Frequent words first</source>
        <translation>आम शब्द पहले</translation>
    </message>
    <message>
        <source>h, their mean</source>
        <translation>h, उनका औसत</translation>
    </message>
    <message>
        <source>every row of C moves; the %L1 strongest pushes of %L2 are shown</source>
        <translation>C की हर पंक्ति खिसकती है; %L2 में से %L1 सबसे प्रबल धक्के दिखाए गए हैं</translation>
    </message>
    <message>
        <source>rows of C that move: %L1 of %L2</source>
        <translation>C की खिसकने वाली पंक्तियाँ: %L2 में से %L1</translation>
    </message>
    <message>
        <source>%L1 rows of %L2 × %3</source>
        <translation>%L2 × %3 की %L1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>row %L1 of %L2 × %3</source>
        <translation>%L2 × %3 की पंक्ति %L1</translation>
    </message>
</context>
<context>
    <name>firth::TeachingDialog</name>
    <message>
        <source>Freeze the settings</source>
        <translation>सेटिंग लॉक करें</translation>
    </message>
    <message>
        <source>Teach with Firth</source>
        <translation>Firth से पढ़ाएँ</translation>
    </message>
    <message>
        <source>For a class, show only what you speak about, and as large as the room needs it. When you stop teaching, everything is as it was.</source>
        <translation>कक्षा को केवल वही दिखाएँ जिसकी आप बात कर रहे हैं, और उतना बड़ा जितना कमरे के लिए चाहिए। पढ़ाना बंद करने पर सब कुछ पहले जैसा हो जाता है।</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>चलती विंडो</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>जाँच पैनल</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>छिपाएँ: %1</translation>
    </message>
    <message>
        <source>Leave this out while you teach</source>
        <translation>पढ़ाते समय इसे न दिखाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Nobody changes the model by accident</source>
        <translation>कोई ग़लती से मॉडल नहीं बदल सकता</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>For a projector; 100 % is the size of the first start</source>
        <translation>प्रोजेक्टर के लिए; 100 % यानी पहली बार चलाने पर जो आकार था</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Chapter of the lesson</source>
        <translation>पाठ का अध्याय</translation>
    </message>
    <message>
        <source>Open the lesson at this chapter</source>
        <translation>पाठ इसी अध्याय पर खोलें</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Make the window so; Ctrl+T leads back</source>
        <translation>प्रोग्राम को ऐसा बना दें; Ctrl+T से वापसी</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
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
        <translation>◀ पिछला</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>अगला ▶</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>मूल टेक्स्ट</translation>
    </message>
    <message>
        <source>Write or paste some sentences here, and see what training makes of them.</source>
        <translation>यहाँ कुछ वाक्य लिखें या चिपकाएँ, और देखें कि प्रशिक्षण उनका क्या बनाता है।</translation>
    </message>
    <message>
        <source>The text to learn from; point at a word to see it in every stage</source>
        <translation>सीखने के लिए टेक्स्ट; किसी शब्द पर माउस ले जाएँ और उसे हर चरण में देखें</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>शब्दावली</translation>
    </message>
    <message>
        <source>Each word once, by count; its place is its id.</source>
        <translation>हर शब्द एक बार, गिनती के क्रम में; उसका स्थान ही उसकी आईडी है।</translation>
    </message>
    <message>
        <source>From text to ids</source>
        <translation>टेक्स्ट से आईडी तक</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>पिछला वाक्य</translation>
    </message>
    <message>
        <source>Show the sentence before (Alt+Up)</source>
        <translation>इससे पहले का वाक्य दिखाएँ (Alt+Up)</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>अगला वाक्य</translation>
    </message>
    <message>
        <source>Show the sentence after this one (Alt+Down)</source>
        <translation>इसके बाद का वाक्य दिखाएँ (Alt+Down)</translation>
    </message>
    <message>
        <source>words: %L1 · sentences: %L2</source>
        <translation>शब्द: %L1 · वाक्य: %L2</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>केवल शुरुआत</translation>
    </message>
    <message>
        <source>long lines broken only to be shown</source>
        <translation>लंबी पंक्तियाँ केवल दिखाने के लिए तोड़ी गईं</translation>
    </message>
    <message>
        <source>different words: %L1</source>
        <translation>अलग-अलग शब्द: %L1</translation>
    </message>
    <message>
        <source>different words: %L1 · dropped: %L2</source>
        <translation>अलग-अलग शब्द: %L1 · हटाए गए: %L2</translation>
    </message>
    <message>
        <source>This text is too long to be shown whole: here is its beginning, with the ids and counts of the whole. Editing is off, because training on the beginning alone would lose the rest.</source>
        <translation>यह टेक्स्ट इतना लंबा है कि पूरा नहीं दिखाया जा सकता: यहाँ इसकी शुरुआत है, आईडी और गिनती पूरे टेक्स्ट की हैं। संपादन बंद है, क्योंकि केवल शुरुआत पर सिखाने से बाक़ी टेक्स्ट छूट जाएगा।</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>पढ़ रहे हैं …</translation>
    </message>
    <message>
        <source>This is the text that is being trained on.</source>
        <translation>मॉडल इसी टेक्स्ट पर सीख रहा है।</translation>
    </message>
    <message>
        <source>Not what is being trained on: training on it starts a new model.</source>
        <translation>मॉडल इस टेक्स्ट पर नहीं सीख रहा: इस पर सिखाने से नया मॉडल शुरू होगा।</translation>
    </message>
    <message>
        <source>Ready to train on.</source>
        <translation>सिखाने के लिए तैयार।</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>अभी कोई शब्द नहीं</translation>
    </message>
    <message>
        <source>sentence %L1 of %L2</source>
        <translation>वाक्य %L1 / %L2</translation>
    </message>
    <message>
        <source> · its words and marks %L1 to %L2 of %L3; the cursor leads to the others</source>
        <translation> · इसके %L3 शब्दों और चिह्नों में से %L1 से %L2; बाक़ी तक कर्सर ले जाता है</translation>
    </message>
</context>
<context>
    <name>firth::TextWordModel</name>
    <message>
        <source>kept</source>
        <translation>रखा गया</translation>
    </message>
    <message>
        <source>id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>count</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>प्रशिक्षण में</translation>
    </message>
</context>
<context>
    <name>firth::TextWordTable</name>
    <message>
        <source>Vocabulary of this text</source>
        <translation>इस टेक्स्ट की शब्दावली</translation>
    </message>
    <message>
        <source>Press Enter on a word to go to where it stands next</source>
        <translation>शब्द आगे जहाँ आता है, वहाँ जाने के लिए उस पर Enter दबाएँ</translation>
    </message>
</context>
<context>
    <name>firth::TrainingSession</name>
    <message>
        <source>pasted text</source>
        <translation>चिपकाया टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>firth::TrainingWorker</name>
    <message>
        <source>There is not enough memory to save this training.</source>
        <translation>यह प्रशिक्षण सहेजने के लिए मेमोरी कम है।</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for this session</source>
        <translation>%1: इस सत्र के लिए मेमोरी कम है</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>चिपकाया टेक्स्ट</translation>
    </message>
    <message>
        <source>There is not enough memory for this text and model; choose fewer dimensions or a larger minimum count.</source>
        <translation>इस टेक्स्ट और मॉडल के लिए मेमोरी कम है; कम आयाम या बड़ी न्यूनतम गिनती चुनें।</translation>
    </message>
    <message>
        <source>There is not enough memory to save this model.</source>
        <translation>यह मॉडल सहेजने के लिए मेमोरी कम है।</translation>
    </message>
    <message>
        <source>There is not enough memory for this model; choose fewer dimensions.</source>
        <translation>इस मॉडल के लिए मेमोरी कम है; कम आयाम चुनें।</translation>
    </message>
</context>
<context>
    <name>firth::TransportBar</name>
    <message>
        <source>Train</source>
        <translation>सिखाएँ</translation>
    </message>
    <message>
        <source>Train until the last epoch, or pause (Space)</source>
        <translation>आख़िरी एपॉक तक सिखाएँ, या रोकें (Space)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Take the last sample back, bit for bit (B)</source>
        <translation>आख़िरी नमूना वापस लें, बिट-दर-बिट (B)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>Train one sample (S)</source>
        <translation>एक नमूना सिखाएँ (S)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Train to the next centre word (W)</source>
        <translation>अगले केंद्र शब्द तक सिखाएँ (W)</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Train to the next sentence (full stop)</source>
        <translation>अगले वाक्य तक सिखाएँ (फ़ुल स्टॉप)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>एपॉक</translation>
    </message>
    <message>
        <source>Train to the end of this epoch (E)</source>
        <translation>इस एपॉक के अंत तक सिखाएँ (E)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>Start anew, with the same settings and seed (Ctrl+R)</source>
        <translation>नए सिरे से शुरू करें, वही सेटिंग और वही सीड (Ctrl+R)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Speed: from one sample a second to as fast as it goes</source>
        <translation>गति: एक सेकंड में एक नमूने से लेकर जितनी तेज़ हो सके</translation>
    </message>
    <message>
        <source>Where training stands</source>
        <translation>प्रशिक्षण कहाँ पहुँचा</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>पूरी गति</translation>
    </message>
    <message>
        <source>1 sample/s</source>
        <translation>1 नमूना/सेकंड</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 नमूने/सेकंड</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>सटीक</translation>
    </message>
    <message>
        <source>The fast trainer: some thousand samples at a time, the words of a window with the same noise words. Pause, or go slower, and each sample is trained by the exact rule again.</source>
        <translation>तेज़ ट्रेनर: एक बार में कुछ हज़ार नमूने, एक विंडो के शब्दों के लिए वही शोर-शब्द। रोकें या गति घटाएँ, तो हर नमूना फिर सटीक नियम से सीखा जाता है।</translation>
    </message>
    <message>
        <source>The exact trainer: one sample after the other. The fast one takes over at full speed on texts of %L1 words or more, but not for full softmax.</source>
        <translation>सटीक ट्रेनर: एक के बाद एक नमूना। %L1 या ज़्यादा शब्दों के टेक्स्ट पर, पूरी गति में, तेज़ ट्रेनर काम सँभाल लेता है, पर पूरे सॉफ़्टमैक्स में नहीं।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;%1 / %2&lt;/b&gt;</source>
        <translation>एपॉक &lt;b&gt;%1 / %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;looking back&lt;/b&gt;: sample &lt;b&gt;%L1&lt;/b&gt; of %L2</source>
        <translation>&lt;b&gt;पीछे देख रहे हैं&lt;/b&gt;: नमूना &lt;b&gt;%L1&lt;/b&gt; / %L2</translation>
    </message>
    <message>
        <source>sample &lt;b&gt;%L1&lt;/b&gt;</source>
        <translation>नमूना &lt;b&gt;%L1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>loss &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>लॉस &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>loss &lt;b&gt;–&lt;/b&gt;</source>
        <translation>लॉस &lt;b&gt;–&lt;/b&gt;</translation>
    </message>
    <message>
        <source>α &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>α &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 words/s</source>
        <translation>%1 शब्द/सेकंड</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाक़ी</translation>
    </message>
</context>
<context>
    <name>firth::UndoCommands</name>
    <message>
        <source>Pinned words</source>
        <translation>पिन किए शब्द</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>नक्शे के रंग</translation>
    </message>
    <message>
        <source>A group of the map</source>
        <translation>नक्शे का समूह</translation>
    </message>
</context>
<context>
    <name>firth::VectorStrip</name>
    <message>
        <source>Vector</source>
        <translation>वेक्टर</translation>
    </message>
    <message>
        <source>dimension %1: %2</source>
        <translation>आयाम %1: %2</translation>
    </message>
</context>
<context>
    <name>firth::VectorStrips</name>
    <message>
        <source>Arrow keys</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>From number to number of a vector</source>
        <translation>वेक्टर की एक संख्या से दूसरी तक</translation>
    </message>
    <message>
        <source>Vectors as heat strips</source>
        <translation>वेक्टर, रंगीन पट्टियों में</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>change × %L1</source>
        <translation>बदलाव × %L1</translation>
    </message>
    <message>
        <source>after</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>आयाम %1</translation>
    </message>
    <message>
        <source>before %1 · change %2 · after %3</source>
        <translation>पहले %1 · बदलाव %2 · बाद में %3</translation>
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
        <translation>नारंगी धनात्मक, नीला ऋणात्मक</translation>
    </message>
    <message>
        <source> · the change is shown × %L1</source>
        <translation> · बदलाव × %L1 करके दिखाया गया है</translation>
    </message>
    <message>
        <source> · point at a cell for its value</source>
        <translation> · मान देखने के लिए किसी कोशिका पर माउस ले जाएँ</translation>
    </message>
</context>
<context>
    <name>firth::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Colours, size of the text, language, and all keys</source>
        <translation>रंग, अक्षरों का आकार, भाषा और सारी कुंजियाँ</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>गहरे रंग</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>गहरी पृष्ठभूमि पर हल्के अक्षर</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Everything grows with it</source>
        <translation>सब कुछ साथ में बड़ा होता है</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Everything shrinks with it</source>
        <translation>सब कुछ साथ में छोटा होता है</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>सामान्य आकार</translation>
    </message>
    <message>
        <source>The size of the first start</source>
        <translation>पहली बार चलाने पर जो आकार था</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम हलचल</translation>
    </message>
    <message>
        <source>Nothing glides or flashes; what changes is there at once</source>
        <translation>कुछ सरकता या चमकता नहीं; जो बदलता है, तुरंत बदलता है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Every key of this window by topic</source>
        <translation>प्रोग्राम की हर कुंजी, विषय के अनुसार</translation>
    </message>
    <message>
        <source>In front of a class: large text, parts hidden, settings frozen</source>
        <translation>कक्षा के सामने: बड़े अक्षर, कुछ हिस्से छिपे, सेटिंग लॉक</translation>
    </message>
    <message>
        <source>Stop teaching</source>
        <translation>पढ़ाना बंद करें</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>पढ़ाएँ…</translation>
    </message>
</context>
<context>
    <name>firth::VocabularyModel</name>
    <message>
        <source>id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>count</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>group</source>
        <translation>समूह</translation>
    </message>
</context>
<context>
    <name>firth::VocabularyPanel</name>
    <message>
        <source>Words that contain</source>
        <translation>जिन शब्दों में ये अक्षर हों</translation>
    </message>
    <message>
        <source>Words that contain…</source>
        <translation>जिन शब्दों में हो…</translation>
    </message>
    <message>
        <source>Show only the words that contain these letters</source>
        <translation>केवल वे शब्द दिखाएँ, जिनमें ये अक्षर हैं</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>शब्दावली</translation>
    </message>
    <message>
        <source>Double-click a word to inspect it</source>
        <translation>किसी शब्द की जाँच के लिए डबल-क्लिक करें</translation>
    </message>
    <message>
        <source>%L1 different words, %L2 tokens, %L3 sentences</source>
        <translation>%L1 अलग-अलग शब्द, %L2 टोकन, %L3 वाक्य</translation>
    </message>
    <message>
        <source>%L1 words, in the order of their file</source>
        <translation>%L1 शब्द, अपनी फ़ाइल के क्रम में</translation>
    </message>
    <message>
        <source> · listed are the first %L1; Find (Ctrl+F) knows them all</source>
        <translation> · सूची में पहले %L1 हैं; खोज (Ctrl+F) में सभी मिलते हैं</translation>
    </message>
    <message>
        <source> · %L1 tokens dropped: their words occur fewer than %2 times</source>
        <translation> · %L1 टोकन हटाए गए: उनके शब्द %2 से कम बार आते हैं</translation>
    </message>
</context>
<context>
    <name>firth::WhyNearSection</name>
    <message>
        <source>Sentences of the first word</source>
        <translation>पहले शब्द के वाक्य</translation>
    </message>
    <message>
        <source>Sentences of the second word</source>
        <translation>दूसरे शब्द के वाक्य</translation>
    </message>
    <message>
        <source>Ranked by how much more often than by chance they stand near either word: the product of both positive PMIs, each times the logarithm of its count</source>
        <translation>क्रम इससे बना है कि वे दोनों शब्दों के पास संयोग से कितने ज़्यादा आते हैं: दोनों धनात्मक PMI का गुणनफल, हर एक अपनी गिनती के लघुगणक से गुणा किया हुआ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>यह व्याख्या बंद करें</translation>
    </message>
    <message>
        <source>Why is %1 near %2?</source>
        <translation>%1, %2 के पास क्यों है?</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>गिन रहे हैं…</translation>
    </message>
    <message>
        <source>%1 (%L2 and %L3 times)</source>
        <translation>%1 (%L2 और %L3 बार)</translation>
    </message>
    <message>
        <source>%1 (%L2, %L3)</source>
        <translation>%1 (%L2, %L3)</translation>
    </message>
    <message>
        <source>No word stands near both more often than chance would have it.</source>
        <translation>कोई शब्द ऐसा नहीं, जो दोनों के पास संयोग से ज़्यादा बार आता हो।</translation>
    </message>
    <message>
        <source>Both stand near: %1.</source>
        <translation>दोनों इनके पास आते हैं: %1।</translation>
    </message>
    <message>
        <source>next to it</source>
        <translation>ठीक बग़ल में</translation>
    </message>
    <message>
        <source>at most %1 words away</source>
        <translation>ज़्यादा से ज़्यादा %1 शब्द दूर</translation>
    </message>
    <message>
        <source>Counted in the whole corpus, %1: first for %2, then for %3. %L4 words stand near both; %3 itself stands near %2 %L5 times.</source>
        <translation>पूरे कॉर्पस में गिना गया, %1: पहले %2 के लिए, फिर %3 के लिए। %L4 शब्द दोनों के पास आते हैं; ख़ुद %3, %2 के पास %L5 बार आता है।</translation>
    </message>
    <message>
        <source>%1, and what it shares:</source>
        <translation>%1, और उसके साझे शब्द:</translation>
    </message>
</context>
<context>
    <name>firth::WindowControls</name>
    <message>
        <source>◀ Left</source>
        <translation>◀ बाएँ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Move the window one word to the left (Left)</source>
        <translation>विंडो को एक शब्द बाएँ खिसकाएँ (←)</translation>
    </message>
    <message>
        <source>Right ▶</source>
        <translation>दाएँ ▶</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Move the window one word to the right (Right)</source>
        <translation>विंडो को एक शब्द दाएँ खिसकाएँ (→)</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>पिछला वाक्य</translation>
    </message>
    <message>
        <source>Go to the previous sentence (Page Up)</source>
        <translation>पिछले वाक्य पर जाएँ (Page Up)</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>अगला वाक्य</translation>
    </message>
    <message>
        <source>Go to the next sentence (Page Down)</source>
        <translation>अगले वाक्य पर जाएँ (Page Down)</translation>
    </message>
    <message>
        <source>Shrink at random</source>
        <translation>संयोग से सिकोड़ें</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>फिर निकालें</translation>
    </message>
    <message>
        <source>Draw the windows of all centre words anew, with the next seed</source>
        <translation>अगले सीड से सभी केंद्र शब्दों की विंडो फिर से निकालें</translation>
    </message>
    <message>
        <source>Train with this window</source>
        <translation>इस विंडो से सिखाएँ</translation>
    </message>
    <message>
        <source>Train to here</source>
        <translation>यहाँ तक सिखाएँ</translation>
    </message>
    <message>
        <source>Train the model up to this centre word</source>
        <translation>मॉडल को इस केंद्र शब्द तक सिखाएँ</translation>
    </message>
    <message>
        <source>Shrink the window at random</source>
        <translation>विंडो को संयोग से सिकोड़ें</translation>
    </message>
    <message>
        <source>Draw a window from 1 to this size for each centre word, so that near words count more often</source>
        <translation>हर केंद्र शब्द के लिए 1 से इस आकार तक की कोई विंडो निकालें, ताकि पास के शब्द ज़्यादा गिने जाएँ</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>The number of the sentence; type one to go to it</source>
        <translation>वाक्य का क्रमांक; किसी वाक्य पर जाने के लिए उसका क्रमांक लिखें</translation>
    </message>
    <message>
        <source>How many words to either side count as context; try it out, the model keeps its own</source>
        <translation>दोनों ओर कितने शब्द संदर्भ गिने जाएँ; आज़माकर देखें, मॉडल की अपनी विंडो वही रहती है</translation>
    </message>
    <message>
        <source>drew %1 of at most %2</source>
        <translation>निकला %1, अधिकतम %2</translation>
    </message>
    <message>
        <source>The window of this centre word, drawn with seed %1</source>
        <translation>इस केंद्र शब्द की विंडो, सीड %1 से निकाली गई</translation>
    </message>
    <message>
        <source>Start a new model with this window; the present one has %1, shrunk at random</source>
        <translation>इस विंडो से नया मॉडल शुरू करें; अभी वाले की विंडो %1 है, संयोग से सिकोड़ी हुई</translation>
    </message>
    <message>
        <source>Start a new model with this window; the present one has %1</source>
        <translation>इस विंडो से नया मॉडल शुरू करें; अभी वाले की विंडो %1 है</translation>
    </message>
</context>
<context>
    <name>firth::WindowPage</name>
    <message>
        <source>Sliding window</source>
        <translation>चलती विंडो</translation>
    </message>
    <message>
        <source>Choose a corpus to see the window slide over its sentences.</source>
        <translation>विंडो को वाक्यों पर चलते देखने के लिए कॉर्पस चुनें।</translation>
    </message>
    <message>
        <source>this sentence</source>
        <translation>यह वाक्य</translation>
    </message>
    <message>
        <source>words %L1 to %L2 of this sentence</source>
        <translation>इस वाक्य के शब्द %L1 से %L2</translation>
    </message>
    <message>
        <source>This sentence has %L1 words and is shown in parts.</source>
        <translation>इस वाक्य में %L1 शब्द हैं और यह टुकड़ों में दिखाया गया है।</translation>
    </message>
    <message>
        <source>These draws are an example: training draws anew for each centre word, every time it comes to it.</source>
        <translation>ये विंडो केवल उदाहरण हैं: प्रशिक्षण जब भी किसी केंद्र शब्द पर आता है, उसके लिए नई विंडो निकालता है।</translation>
    </message>
    <message>
        <source>Training also leaves out frequent words at random (subsampling); here every word is kept.</source>
        <translation>प्रशिक्षण आम शब्दों को संयोग से छोड़ता भी है (सबसैंपलिंग); यहाँ हर शब्द रखा गया है।</translation>
    </message>
    <message>
        <source>sentence %L1 of %L2 · word %L3 of %L4</source>
        <translation>वाक्य %L1 / %L2 · शब्द %L3 / %L4</translation>
    </message>
    <message>
        <source>Counting the whole text …</source>
        <translation>पूरा टेक्स्ट गिना जा रहा है …</translation>
    </message>
    <message>
        <source>%L1 in the whole text.</source>
        <translation>पूरे टेक्स्ट में %L1।</translation>
    </message>
    <message>
        <source>About %L1 in the whole text.</source>
        <translation>पूरे टेक्स्ट में लगभग %L1।</translation>
    </message>
</context>
<context>
    <name>firth::WindowStrip</name>
    <message>
        <source>Sliding window</source>
        <translation>चलती विंडो</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 और</translation>
    </message>
    <message>
        <source>%1: seen %L2 times</source>
        <translation>%1: %L2 बार आया</translation>
    </message>
    <message>
        <source>; dropped by subsampling this time</source>
        <translation>; इस बार सबसैंपलिंग ने छोड़ा</translation>
    </message>
</context>
<context>
    <name>firth::WordPanel</name>
    <message>
        <source>Why near?</source>
        <translation>पास क्यों?</translation>
    </message>
    <message>
        <source>Show a step that moves this word</source>
        <translation>इस शब्द को खिसकाने वाला कदम दिखाएँ</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>एक शब्द</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>How nearness in E is measured</source>
        <translation>E में निकटता कैसे मापी जाए</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>कोसाइन</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>दूरी</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>डॉट गुणनफल</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>पड़ोसी</translation>
    </message>
    <message>
        <source>The nearest words in E, all dimensions; double-click to go to one, right-click for why it is near</source>
        <translation>E के सभी आयामों में सबसे पास के शब्द; किसी शब्द पर जाने के लिए डबल-क्लिक करें, वह पास क्यों है यह जानने के लिए राइट-क्लिक</translation>
    </message>
    <message>
        <source>Choose a neighbour, and see the words and sentences that it shares (Ctrl+Y)</source>
        <translation>कोई पड़ोसी चुनें, और देखें कि कौन-से शब्द और वाक्य साझे हैं (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nearest in E by</source>
        <translation>E में सबसे पास, माप</translation>
    </message>
    <message>
        <source>Train up to the next sample that changes this word&apos;s row of E, and look</source>
        <translation>उस अगले नमूने तक सिखाएँ, जो E में इस शब्द की पंक्ति बदलता है, और देखें</translation>
    </message>
    <message>
        <source>Click a word on the map, or search for one, to see who is near it.</source>
        <translation>कौन पास है, यह देखने के लिए नक्शे पर किसी शब्द पर क्लिक करें या उसे खोजें।</translation>
    </message>
    <message>
        <source>rank %L1 of %L2 · length of its vector %3</source>
        <translation>स्थान %L1 / %L2 · वेक्टर की लंबाई %3</translation>
    </message>
    <message>
        <source>seen %L1 times · %2</source>
        <translation>%L1 बार आया · %2</translation>
    </message>
    <message>
        <source>%1 dimensions · blue −%2 · white 0 · orange +%2</source>
        <translation>%1 आयाम · नीला −%2 · सफ़ेद 0 · नारंगी +%2</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>शुरुआत से अब तक</translation>
    </message>
    <message>
        <source>Since the end of epoch %1</source>
        <translation>एपॉक %1 के अंत से अब तक</translation>
    </message>
    <message>
        <source>%1 the same neighbours.</source>
        <translation>%1 वही पड़ोसी।</translation>
    </message>
    <message>
        <source>%1 gained %2; lost %3.</source>
        <translation>%1 मिले: %2; छूटे: %3।</translation>
    </message>
    <message>
        <source>Go to this word</source>
        <translation>इस शब्द पर जाएँ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>पिन हटाएँ</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Split the senses…</source>
        <translation>अर्थ अलग करें…</translation>
    </message>
    <message>
        <source>Sort the uses of this word by the words around them, and train with each heap as a word of its own</source>
        <translation>इस शब्द के प्रयोगों को आस-पास के शब्दों के हिसाब से छाँटें, और हर ढेर को अलग शब्द मानकर सिखाएँ</translation>
    </message>
    <message>
        <source>Invent a word…</source>
        <translation>शब्द गढ़ें…</translation>
    </message>
    <message>
        <source>Write sentences with a word that does not exist, and see where it lands among the others</source>
        <translation>ऐसे शब्द के साथ वाक्य लिखें जो है ही नहीं, और देखें कि वह बाक़ियों के बीच कहाँ बैठता है</translation>
    </message>
    <message>
        <source>Train first: it asks the model</source>
        <translation>पहले सिखाएँ: यह मॉडल से पूछता है</translation>
    </message>
</context>
</TS>
